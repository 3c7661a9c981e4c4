import { type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import { isObject } from './together.js';

/**
 * Whether an object of the cache can stand where another does: of what is selected it has all that the other has.
 *
 * @param selection undefined where it is not known; then all fields of the other count
 */
export function covers(one: unknown, other: unknown, selection: SelectionSetNode | undefined): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length + other.length === 0 || first(one, other, selection);
  if (!isObject(one) || !isObject(other)) return true;
  const wanted = selectedIn(selection);
  return Object.keys(other).every((key) => {
    if (wanted && !wanted.has(nameOf(key))) return true;
    const sources = key === 'nodes' && !(key in one) ? one.edges !== undefined : key in one;
    return sources && covers(one[key], other[key], wanted?.get(nameOf(key))?.selectionSet);
  });
}

/** Elements of a list were all asked for the same, so the first stands for all. */
function first(one: readonly unknown[], other: readonly unknown[], selection: SelectionSetNode | undefined): boolean {
  return one.length === 0 || other.length === 0 || covers(one[0], other[0], selection);
}

/** The fields that are selected, by name; undefined where a fragment hides some. */
function selectedIn(selection: SelectionSetNode | undefined): ReadonlyMap<string, FieldNode> | undefined {
  if (!selection) return undefined;
  const fields = new Map<string, FieldNode>();
  for (const each of selection.selections) {
    if (each.kind === Kind.FRAGMENT_SPREAD) return undefined;
    const inside = each.kind === Kind.FIELD ? [[each.name.value, each] as const] : selectedIn(each.selectionSet);
    if (!inside) return undefined;
    for (const [name, field] of inside) fields.set(name, field);
  }
  return fields;
}

/** Of a key of the cache, as in `evidence({"first":1})`, the field. */
function nameOf(key: string): string {
  return /^\w+/.exec(key)?.[0] ?? key;
}
