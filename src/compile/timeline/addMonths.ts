/**
 * The day so many months after another; the last day of the month where it has no such day.
 *
 * @param day an ISO 8601 date
 * @example addMonths('2010-12-31', 2) // '2011-02-28'
 */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}
