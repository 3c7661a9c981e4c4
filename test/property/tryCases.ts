import fc from 'fast-check';

/** How much is tried. */
export interface Extent {
  /** As many where there is time. */
  readonly cases: number;
  /** The run fails where it could not try so many: few cases prove nothing. */
  readonly atLeast: number;
  /** After these no more cases are begun than the least number. */
  readonly seconds: number;
}

/** How much longer than its seconds a run may take to try its least number, on a machine that is busy with other things. */
export const patience = 8;

/**
 * Tries random cases. A failure names its seed and path; with them in PROPERTY_SEED and PROPERTY_PATH it is tried again,
 * alone. A failure that is found is made smaller for as long as there is time. PROPERTY_CASES asks for a number of cases,
 * all of which are then tried, in as much time as jest allows.
 *
 * @throws Error where a case fails, and where fewer were tried than the least number
 */
export async function tryCases<T>(
  extent: Extent,
  arbitrary: fc.Arbitrary<T>,
  test: (given: T) => Promise<void>,
): Promise<void> {
  const { PROPERTY_SEED, PROPERTY_PATH, PROPERTY_CASES } = process.env;
  const cases = Number(PROPERTY_CASES ?? extent.cases);
  const atLeast = PROPERTY_PATH ? 1 : PROPERTY_CASES ? cases : Math.min(extent.atLeast, cases);
  const begun = Date.now();
  let tried = 0;
  let failed = false;
  const seconds = () => (Date.now() - begun) / 1_000;
  const hasTime = () => {
    if (PROPERTY_CASES || seconds() < extent.seconds) return true;
    return !failed && tried < atLeast && seconds() < extent.seconds * patience;
  };
  const property = fc.asyncProperty(arbitrary, async (given) => {
    if (!hasTime()) return;
    try {
      await test(given);
      tried++;
    } catch (error) {
      failed = true;
      throw error;
    }
  });
  await fc.assert(property, {
    numRuns: cases,
    ...(PROPERTY_SEED && { seed: Number(PROPERTY_SEED) }),
    ...(PROPERTY_PATH && { path: PROPERTY_PATH }),
  });
  if (tried < atLeast) throw new Error(`Only ${tried} cases were tried in ${seconds()} s, of at least ${atLeast}.`);
}
