import type { Parameters } from 'fast-check';

/**
 * How many random cases are tried, and within which time: a machine that is busy with other things tries fewer. A failure
 * names its seed and path; with them in PROPERTY_SEED and PROPERTY_PATH it is tried again, alone.
 *
 * @param cases how many, unless PROPERTY_CASES says otherwise
 * @param seconds how long at most, where it does not
 */
export function settings<T>(cases: number, seconds: number): Parameters<T> {
  const { PROPERTY_SEED, PROPERTY_PATH, PROPERTY_CASES } = process.env;
  return {
    numRuns: Number(PROPERTY_CASES ?? cases),
    ...(PROPERTY_SEED && { seed: Number(PROPERTY_SEED) }),
    ...(PROPERTY_PATH && { path: PROPERTY_PATH }),
    ...(!PROPERTY_CASES && { interruptAfterTimeLimit: seconds * 1_000 }),
  };
}
