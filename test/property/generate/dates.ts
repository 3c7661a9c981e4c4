import fc from 'fast-check';
import { toEdtf } from '../../../src/seed/dates/toEdtf';
import type { TestDate } from '../graph/TestGraph';
import { days } from './vocabulary';

const spans: readonly (Pick<TestDate, 'earliest' | 'latest'> & { readonly precision: string })[] = [
  { earliest: days[0], latest: days[4], precision: 'YEAR' },
  { earliest: days[1], latest: days[2], precision: 'PART_OF_YEAR' },
  { earliest: days[2], latest: days[2], precision: 'DAY' },
  { earliest: days[3], latest: days[5], precision: 'OPEN' },
  { earliest: days[3], precision: 'OPEN' },
  { latest: days[1], precision: 'OPEN' },
  { precision: 'OPEN' },
];

/** Vague dates, some without a beginning, an end, or both. */
export const dates: fc.Arbitrary<TestDate> = fc
  .tuple(fc.constantFrom(...spans), fc.constantFrom('mid-2010', '2H2010'))
  .map(([span, text]) => {
    const edtf = toEdtf(span);
    return { text, ...span, ...(edtf && { edtf }) };
  });
