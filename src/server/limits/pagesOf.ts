import { type FieldNode, type GraphQLField, Kind } from 'graphql';

/** Arguments that ask for several pages at once, and how many they may be where a variable tells. */
const pageArguments: Readonly<Record<string, number>> = {
  /** Levels of a neighborhood. */
  depth: 3,
  /** Hops of a way. */
  maxHops: 8,
  /** Facets of a list. */
  by: 15,
};

/**
 * How many pages a field answers at once: one, unless an argument says that there are several.
 *
 * @example pagesOf(field, definition) // 2 for `facets(by: [PHASE, STATUS])`
 */
export function pagesOf(field: FieldNode, { args }: GraphQLField<unknown, unknown>): number {
  for (const argument of args) {
    const most = pageArguments[argument.name];
    if (most === undefined) continue;
    const value = field.arguments?.find((given) => given.name.value === argument.name)?.value;
    if (value?.kind === Kind.INT) return Math.min(Math.max(Number(value.value), 1), most);
    // A single value stands for a list of one.
    if (value?.kind === Kind.ENUM) return 1;
    if (value?.kind === Kind.LIST) return Math.min(value.values.length, most);
    return value === undefined && typeof argument.defaultValue === 'number' ? argument.defaultValue : most;
  }
  return 1;
}
