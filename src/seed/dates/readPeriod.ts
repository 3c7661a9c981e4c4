import { addDays, addMonths, day, endOfMonth, isDay } from '../../schema/days';
import type { DateContext, Interval } from './FuzzyDate';

/** A stretch of the calendar, and how precise the words for it are. */
export interface Period extends Interval {
  readonly precision: string;
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

const MONTH = `(${MONTHS.join('|')})`;
const ORDINAL = `(${ORDINALS.join('|')})`;
const FISCAL = '(?:fiscal(?: year)?|fy) ?';
const DAY = `(${MONTH.replace('(', '(?:')} \\d{1,2}, \\d{4})`;

type Reader = (found: string[], context: DateContext) => Period | undefined;

/** What a period may look like, in lower case and without "in", "at", "the" before it; the first that fits is taken. */
const FORMS: readonly (readonly [string, Reader])[] = [
  ['(\\d{4}-\\d{2}-\\d{2})', ([text = '']) => (isDay(text) ? span(text, text, 'DAY') : undefined)],
  [DAY, ([text = '']) => singleDay(text)],
  [`${MONTH},? (\\d{4})`, ([month = '', year]) => months(Number(year), MONTHS.indexOf(month) + 1, 1, 'MONTH')],
  ['([1-4])q ?(\\d{4})', ([quarter, year]) => ofYear(year, quarter, 3, 'QUARTER')],
  ['q([1-4]) ?(\\d{4})', ([quarter, year]) => ofYear(year, quarter, 3, 'QUARTER')],
  [`${ORDINAL} quarter (?:of )?(\\d{4})`, ([nth, year]) => ofYear(year, ordinal(nth), 3, 'QUARTER')],
  ['([12])h ?(\\d{4})', ([half, year]) => ofYear(year, half, 6, 'HALF')],
  ['h([12]) ?(\\d{4})', ([half, year]) => ofYear(year, half, 6, 'HALF')],
  [`${ORDINAL} half (?:of )?(\\d{4})`, ([nth, year]) => ofYear(year, ordinal(nth), 6, 'HALF')],
  ['(early|mid|late)[- ](\\d{4})', ([part = '', year]) => ofYear(year, PARTS.indexOf(part) + 1, 4, 'PART_OF_YEAR')],
  ['(?:calendar (?:year )?)?(\\d{4})', ([year]) => months(Number(year), 1, 12, 'YEAR')],
  ['([1-4])qfy(\\d{4}|\\d{2})', ([quarter, year], context) => ofFiscalYear(year, quarter, 3, 'QUARTER', context)],
  [
    `${ORDINAL} (?:fiscal )?quarter (?:of )?${FISCAL}(\\d{4})`,
    ([nth, year], context) => ofFiscalYear(year, ordinal(nth), 3, 'QUARTER', context),
  ],
  [`(\\d{4}) fiscal year`, ([year], context) => ofFiscalYear(year, 1, 12, 'YEAR', context)],
  [`first three months of ${FISCAL}(\\d{4})`, ([year], context) => ofFiscalYear(year, 1, 3, 'QUARTER', context)],
  [`${FISCAL}(\\d{4}|\\d{2})`, ([year], context) => ofFiscalYear(year, 1, 12, 'YEAR', context)],
  [
    `(?:fiscal )?(?:quarter|three[- ]months?(?: period)?) end(?:ed|ing) ${DAY}`,
    ([end = '']) => monthsUntil(end, 3, 'QUARTER'),
  ],
  [`(?:fiscal )?year end(?:ed|ing) ${DAY}`, ([end = '']) => monthsUntil(end, 12, 'YEAR')],
  ['coming year', (_, { documentDate }) => ({ earliest: documentDate, precision: 'OPEN' })],
  [`next (${NUMBERS.join('|')}|\\d{1,2}) months?`, ([count = ''], context) => nextMonths(count, context)],
];

const PARTS = ['early', 'mid', 'late'];

const COMPILED = FORMS.map(([form, read]) => [new RegExp(`^${form}$`), read] as const);

/**
 * Reads the words for a period: a day, month, quarter, half, third or whole year of the calendar or, where the words say
 * "fiscal" or "FY", of the fiscal year.
 *
 * @returns `undefined` where the words have none of the known forms
 * @example readPeriod('the second half of 2011', context) // 2011-07-01 to 2011-12-31, HALF
 */
export function readPeriod(text: string, context: DateContext): Period | undefined {
  const words = text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^(?:(?:in|at|on|during|as of) )?(?:(?:the|its) )?/, '')
    .trim();
  for (const [form, read] of COMPILED) {
    const found = form.exec(words);
    if (found) return read(found.slice(1), context);
  }
  return undefined;
}

function span(earliest: string, latest: string, precision: string): Period {
  return { earliest, latest, precision };
}

function singleDay(text: string): Period | undefined {
  const found = parseDay(text);
  return found === undefined ? undefined : span(found, found, 'DAY');
}

/** "october 28, 2010" as 2010-10-28. */
function parseDay(text: string): string | undefined {
  const [month = '', dayOfMonth, year] = text.split(/,? /);
  const iso = `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${dayOfMonth?.padStart(2, '0')}`;
  return isDay(iso) ? iso : undefined;
}

function ordinal(word: string | undefined): number {
  return ORDINALS.indexOf(word ?? '') + 1;
}

function months(year: number, month: number, count: number, precision: string): Period {
  return span(day(year, month, 1), endOfMonth(year, month + count - 1), precision);
}

/** The nth stretch of so many months of a calendar year. */
function ofYear(
  year: string | undefined,
  nth: string | number | undefined,
  length: number,
  precision: string,
): Period | undefined {
  const first = (Number(nth) - 1) * length + 1;
  return first < 1 || first > 12 ? undefined : months(Number(year), first, length, precision);
}

/** The nth stretch of so many months of the fiscal year that ends in that calendar year. */
function ofFiscalYear(
  year: string | undefined,
  nth: string | number | undefined,
  length: number,
  precision: string,
  { fiscalYearEnd }: DateContext,
): Period | undefined {
  if (fiscalYearEnd === undefined || year === undefined) return undefined;
  const end = `${year.length === 2 ? `20${year}` : year}-${fiscalYearEnd}`;
  if (!isDay(end)) return undefined;
  return monthsUntil(addMonths(end, Number(nth) * length - 12), length, precision, end);
}

/** The months that end with a day; where a month's last day is meant ("June 30"), they end with the last day of theirs. */
function monthsUntil(end: string, count: number, precision: string, like = end): Period | undefined {
  const iso = isDay(end) ? end : parseDay(end);
  const model = isDay(like) ? like : iso;
  if (iso === undefined || model === undefined) return undefined;
  const whole = addDays(model, 1).endsWith('-01');
  const last = (date: string) => (whole ? endOfMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7))) : date);
  return span(addDays(last(addMonths(iso, -count)), 1), last(iso), precision);
}

function nextMonths(count: string, { documentDate }: DateContext): Period {
  const number = NUMBERS.includes(count) ? NUMBERS.indexOf(count) + 1 : Number(count);
  return span(documentDate, addMonths(documentDate, number), 'MONTH');
}
