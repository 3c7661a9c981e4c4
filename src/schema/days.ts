/** Days of the calendar written in ISO 8601, as in 2010-10-28. */

/** The day with these numbers (month and day from 1); a month or day past the end of its year or month counts on. */
export function day(year: number, month: number, dayOfMonth: number): string {
  return new Date(Date.UTC(year, month - 1, dayOfMonth)).toISOString().slice(0, 10);
}

/** The last day of a month; months past 12 or below 1 lie in the next or the last year. */
export function endOfMonth(year: number, month: number): string {
  return day(year, month + 1, 0);
}

/**
 * So many months later (earlier, where negative), on the last day of the month where that day is missing there.
 *
 * @example addMonths('2010-12-31', 2) // '2011-02-28'
 */
export function addMonths(from: string, months: number): string {
  const [year, month, dayOfMonth] = parts(from);
  const last = endOfMonth(year, month + months);
  return day(year, month + months, Math.min(dayOfMonth, parts(last)[2]));
}

export function addDays(from: string, days: number): string {
  const [year, month, dayOfMonth] = parts(from);
  return day(year, month, dayOfMonth + days);
}

/** Whether something is a day that the calendar has: "2010-02-30" is none. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const midnight = `${text}T00:00:00Z`;
  return isTime(midnight) && new Date(midnight).toISOString().startsWith(text);
}

/** Whether something is a moment, as in 2011-09-30T12:00:00Z. */
export function isTime(text: unknown): text is string {
  return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text));
}

/** Year, month and day as numbers. */
export function parts(text: string): [number, number, number] {
  return [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10))];
}
