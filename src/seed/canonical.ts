import { isDate, isInt } from 'neo4j-driver';

/**
 * A text that is the same for the same value, whether it is planned or was read from the graph: whole numbers by their
 * digits, days by their date, maps by their keys in order.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value === 'bigint' || isInt(value)) return value.toString();
  if (isDate(value as object)) return `date(${String(value)})`;
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical((value as Record<string, unknown>)[key])}`).join()}}`;
  }
  // Of temporal and spatial values, which only a hand puts into the graph, the type's name is part of the text.
  if (typeof value === 'object' && value !== null) return `${value.constructor.name}(${String(value)})`;
  return JSON.stringify(value) ?? 'null';
}
