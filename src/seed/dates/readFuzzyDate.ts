import type { DateContext, FuzzyDate } from './FuzzyDate';
import { readPeriod } from './readPeriod';

/**
 * Reads a date in a document's own words. "By X" runs from the document's date to the last day of X (model: "Dates").
 *
 * @returns `undefined` where the words have no known form, or "by" a day that is past
 * @example readFuzzyDate('2H2011', { documentDate: '2010-10-28' })
 * // { text: '2H2011', earliest: '2011-07-01', latest: '2011-12-31', precision: 'HALF' }
 * @example readFuzzyDate('by late 2010', { documentDate: '2010-10-28' })
 * // { text: 'by late 2010', earliest: '2010-10-28', latest: '2010-12-31', precision: 'PART_OF_YEAR' }
 */
export function readFuzzyDate(text: string, context: DateContext): FuzzyDate | undefined {
  const words = text.trim();
  const deadline = /^by (?:the end of )?(.+)$/is.exec(words)?.[1];
  const period = readPeriod(deadline ?? words, context);
  if (period === undefined) return undefined;
  if (deadline === undefined) return { text: words, ...period };
  if (period.latest === undefined || period.latest < context.documentDate) return undefined;
  return { text: words, ...period, earliest: context.documentDate };
}

/** What a message says of the forms that can be read. */
export const READABLE_DATES =
  'readable are "October 28, 2010", "July 2010", "2Q2011", "2H2011", "mid-2012", "2012", "fiscal 2011", "1QFY11", ' +
  '"the next two months", "the coming year", each also after "by" or "by the end of"; ' +
  'write everything else as {text, earliest, latest, precision}';
