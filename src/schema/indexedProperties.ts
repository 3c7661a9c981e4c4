import type { FieldMapping, GraphMapping } from './GraphMapping';

/** Scalars that are compared by size or looked up among many; texts are found by their names. */
const indexedScalars: ReadonlySet<string> = new Set(['Int', 'Float', 'Date']);

/**
 * The properties of a field that bear an index: enums and their ranks, numbers, days. The loader makes the indexes, and
 * the compiler starts at them, so both ask here.
 *
 * @example indexedProperties(mapping, trial.fields.get('phase')) // ['phase', 'phaseRank']
 */
export function indexedProperties(mapping: GraphMapping, field: FieldMapping): string[] {
  if (field.kind === 'value' && !field.list) {
    const days = mapping.values.get(field.type)?.filter((part) => part.type === 'Date') ?? [];
    return days.length > 0 ? [...days.map((part) => partOf(field.name, part.name)), daysOf(field.name)] : [];
  }
  if (field.kind !== 'property' || field.list) return [];
  const stored = field.storedAs ?? field.name;
  const enumeration = mapping.enums.get(field.type);
  if (enumeration !== undefined) return enumeration.ordered ? [stored, rankOf(stored)] : [stored];
  return indexedScalars.has(field.type) ? [stored] : [];
}

/** Where a part of a flat value is stored: `partOf('due', 'latest')` is `dueLatest`. */
export function partOf(field: string, part: string): string {
  return `${field}${part.charAt(0).toUpperCase()}${part.slice(1)}`;
}

/** Where the rank of an ordered enum's value is stored. */
export function rankOf(property: string): string {
  return `${property}Rank`;
}

/**
 * Where it is stored how many days a fuzzy date spans. The longest one of all bounds how early a date can begin that still
 * overlaps some days, and so one index finds them.
 */
export function daysOf(field: string): string {
  return `${field}Days`;
}
