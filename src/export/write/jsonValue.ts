/**
 * A property's value as JSON has it: whole numbers as numbers, days and times as ISO 8601 text.
 *
 * @example jsonValue(new neo4j.types.Date(2010, 10, 28)) // '2010-10-28'
 */
export function jsonValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(jsonValue);
  if (typeof value === 'bigint') return Number(value);
  return typeof value === 'object' && value !== null ? String(value) : value;
}

/** All properties, in the order of their names. */
export function jsonProperties(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const names = Object.keys(properties).sort();
  return Object.fromEntries(names.map((name) => [name, jsonValue(properties[name])]));
}

/** A value as the text of a cell: lists as JSON, nothing as nothing. */
export function textValue(value: unknown): string {
  const plain = jsonValue(value);
  if (plain === undefined || plain === null) return '';
  return Array.isArray(plain) ? JSON.stringify(plain) : String(plain);
}
