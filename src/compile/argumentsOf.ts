import type { FieldNode, GraphQLField } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values';

/**
 * The arguments of a field as graphql-js coerces them. One that is null is as if it was not given, and has its default.
 *
 * @param variables the values of variables, or what stands for them
 */
export function argumentsOf(
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const args = getArgumentValues(definition, node, variables);
  for (const { name, defaultValue } of definition.args) if (defaultValue !== undefined) args[name] ??= defaultValue;
  return args;
}
