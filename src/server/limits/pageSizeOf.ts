import {
  type FieldNode,
  type GraphQLField,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type ValueNode,
} from 'graphql';
import { appliedDirective } from '../../schema/appliedDirective';
import { defaultPageLimits } from '../../schema/PageLimits';
import type { VariablePageSize } from './NodeEstimate';
import { pagesOf } from './pagesOf';

/**
 * How many of what a field lists there can be: its page size if it has pages, as many as it is given values where it answers
 * each value of a list, otherwise one.
 *
 * @param operation - whose defaults of variables count
 */
export function pageSizeOf(
  field: FieldNode,
  definition: GraphQLField<unknown, unknown>,
  operation: OperationDefinitionNode,
  largest: number,
): number | VariablePageSize {
  const sizes = definition.args.filter(({ astNode }) => appliedDirective(astNode, 'pageSize'));
  const [first] = sizes;
  if (!first) return valuesOf(field, definition, operation);
  const variables: string[] = [];
  const pages = pagesOf(field, definition);
  for (const { name } of sizes) {
    const value = field.arguments?.find((argument) => argument.name.value === name)?.value;
    if (value?.kind === Kind.INT) return decided(variables, Number(value.value), largest, pages);
    if (value?.kind !== Kind.VARIABLE) continue;
    variables.push(value.name.value);
    const byDefault = defaultOf(value.name.value, operation);
    if (byDefault?.kind === Kind.INT) return decided(variables, Number(byDefault.value), largest, pages);
  }
  return decided(
    variables,
    typeof first.defaultValue === 'number' ? first.defaultValue : defaultPageLimits.defaultPageSize,
    largest,
    pages,
  );
}

/** `resolveNames(names: [String!]!)`: a list that must be given is what the field goes through. */
function valuesOf(
  field: FieldNode,
  { args }: GraphQLField<unknown, unknown>,
  operation: OperationDefinitionNode,
): number | VariablePageSize {
  const list = args.find(({ type }) => isNonNullType(type) && isListType(type.ofType));
  const value = list && field.arguments?.find((argument) => argument.name.value === list.name)?.value;
  if (value?.kind === Kind.LIST) return value.values.length;
  if (value?.kind !== Kind.VARIABLE) return 1;
  const byDefault = defaultOf(value.name.value, operation);
  const absent = byDefault?.kind === Kind.LIST ? byDefault.values.length : 1;
  return { variables: [value.name.value], absent, largest: Number.POSITIVE_INFINITY };
}

function decided(
  variables: readonly string[],
  absent: number,
  largest: number,
  pages: number,
): number | VariablePageSize {
  const size = absent < 0 ? defaultPageLimits.defaultPageSize : absent;
  return variables.length === 0 ? Math.min(size, largest) * pages : { variables, absent: size, largest, pages };
}

function defaultOf(variable: string, { variableDefinitions }: OperationDefinitionNode): ValueNode | undefined {
  return variableDefinitions?.find((definition) => definition.variable.name.value === variable)?.defaultValue;
}
