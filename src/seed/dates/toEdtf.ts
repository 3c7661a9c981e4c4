import { day, endOfMonth } from '../../schema/days';
import type { Interval } from './FuzzyDate';

/** Stretches of a year that the Extended Date/Time Format (ISO 8601-2, level 2) numbers: quarters, halves, thirds. */
const NUMBERED = [
  { months: 3, first: 33 },
  { months: 6, first: 40 },
  { months: 4, first: 37 },
] as const;

/**
 * An interval in the Extended Date/Time Format: a day, month or year by itself, a quarter, third or half by its number
 * (`2011-41` is the second half of 2011), and anything else as `first/last`, with `..` where it is open.
 *
 * @example toEdtf({ earliest: '2011-07-01', latest: '2011-12-31' }) // '2011-41'
 * @example toEdtf({ earliest: '2010-10-28' }) // '2010-10-28/..'
 */
export function toEdtf({ earliest, latest }: Interval): string | undefined {
  if (earliest === undefined && latest === undefined) return undefined;
  if (earliest === undefined || latest === undefined) return `${earliest ?? '..'}/${latest ?? '..'}`;
  if (earliest === latest) return earliest;
  const year = Number(earliest.slice(0, 4));
  const month = Number(earliest.slice(5, 7));
  const covers = (count: number) => earliest === day(year, month, 1) && latest === endOfMonth(year, month + count - 1);
  if (covers(1)) return earliest.slice(0, 7);
  if (month === 1 && covers(12)) return earliest.slice(0, 4);
  for (const { months, first } of NUMBERED) {
    if (covers(months) && (month - 1) % months === 0) return `${earliest.slice(0, 4)}-${first + (month - 1) / months}`;
  }
  return `${earliest}/${latest}`;
}
