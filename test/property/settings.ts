import type { Parameters } from 'fast-check';

/**
 * How many random cases are tried. A failure names its seed and path; with them in PROPERTY_SEED and PROPERTY_PATH it is
 * tried again, alone.
 *
 * @param cases how many, unless PROPERTY_CASES says otherwise
 */
export function settings<T>(cases: number): Parameters<T> {
  const { PROPERTY_SEED, PROPERTY_PATH, PROPERTY_CASES } = process.env;
  return {
    numRuns: Number(PROPERTY_CASES ?? cases),
    ...(PROPERTY_SEED && { seed: Number(PROPERTY_SEED) }),
    ...(PROPERTY_PATH && { path: PROPERTY_PATH }),
  };
}

/**
 * A test that is no longer made once its time is over, so that a machine that is busy with other things tries fewer cases.
 * A failure that is found is made smaller for as long as there is time.
 *
 * @param seconds from the first case on; ten times as many where PROPERTY_CASES asks for a certain number
 */
export function within<Args extends unknown[]>(
  seconds: number,
  test: (...args: Args) => Promise<void>,
): (...args: Args) => Promise<void> {
  const allowed = seconds * (process.env.PROPERTY_CASES ? 10_000 : 1_000);
  let end: number | undefined;
  return async (...args) => {
    end ??= Date.now() + allowed;
    if (Date.now() < end) await test(...args);
  };
}
