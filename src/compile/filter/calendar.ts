/** A day of the calendar; 2011-02-30 is none. */
export function isDay(text: unknown): text is string {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const midnight = `${text}T00:00:00Z`;
  return isTime(midnight) && new Date(midnight).toISOString().startsWith(text);
}

/** A moment, as in 2011-09-30T12:00:00Z. */
export function isTime(text: unknown): text is string {
  return typeof text === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text));
}
