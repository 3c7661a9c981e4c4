import { type FieldNode, type GraphQLField, Kind } from 'graphql';
import { appliedDirective, numberOf } from '../../schema/appliedDirective';

/**
 * How many pages a field answers at once: one, unless an argument says that there are several.
 *
 * @example pagesOf(field, definition) // 2 for `facets(by: [PHASE, STATUS])`
 */
export function pagesOf(field: FieldNode, { args }: GraphQLField<unknown, unknown>): number {
  for (const argument of args) {
    const most = numberOf(appliedDirective(argument.astNode, 'pages'), 'most');
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
