import { type FieldNode, type GraphQLField, Kind, type OperationDefinitionNode, type ValueNode } from 'graphql';
import type { VariablePageSize } from './NodeEstimate';

/** What a page holds where neither `first` nor `last` says it. */
const usualPage = 25;

/**
 * How many of what a field lists there can be: its page size if it has pages, otherwise one.
 *
 * @param operation - whose defaults of variables count
 */
export function pageSizeOf(
  field: FieldNode,
  definition: GraphQLField<unknown, unknown>,
  operation: OperationDefinitionNode,
  largest: number,
): number | VariablePageSize {
  const first = definition.args.find((argument) => argument.name === 'first');
  if (!first) return 1;
  const variables: string[] = [];
  for (const name of ['first', 'last']) {
    const value = field.arguments?.find((argument) => argument.name.value === name)?.value;
    if (value?.kind === Kind.INT) return decided(variables, Number(value.value), largest);
    if (value?.kind !== Kind.VARIABLE) continue;
    variables.push(value.name.value);
    const byDefault = defaultOf(value.name.value, operation);
    if (byDefault?.kind === Kind.INT) return decided(variables, Number(byDefault.value), largest);
  }
  return decided(variables, typeof first.defaultValue === 'number' ? first.defaultValue : usualPage, largest);
}

function decided(variables: readonly string[], absent: number, largest: number): number | VariablePageSize {
  const size = absent < 0 ? usualPage : absent;
  return variables.length === 0 ? Math.min(size, largest) : { variables, absent: size, largest };
}

function defaultOf(variable: string, { variableDefinitions }: OperationDefinitionNode): ValueNode | undefined {
  return variableDefinitions?.find((definition) => definition.variable.name.value === variable)?.defaultValue;
}
