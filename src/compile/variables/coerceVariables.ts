import {
  coerceInputValue,
  type GraphQLLeafType,
  type GraphQLSchema,
  isNonNullType,
  type OperationDefinitionNode,
} from 'graphql';
import { variableTypes } from './variableTypes';

/**
 * The variables of a request as their types want them, by the rules of the GraphQL specification; undefined where one does
 * not coerce. It is graphql-js' `getVariableValues` without its messages, and without looking up all types each time.
 *
 * @see https://spec.graphql.org/October2021/#sec-Coercing-Variable-Values
 */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Record<string, unknown> | undefined {
  // Without a prototype: a client may call a variable `constructor` and not give it.
  const coerced: Record<string, unknown> = Object.create(null);
  let failed = false;
  const fail = () => {
    failed = true;
  };
  for (const { name, type, defaultValue, leaf } of variableTypes(schema, operation)) {
    const value = given[name];
    if (!Object.hasOwn(given, name)) {
      if (defaultValue !== undefined) coerced[name] = defaultValue;
      else if (isNonNullType(type)) return undefined;
    } else if (leaf && value !== null && value !== undefined) coerced[name] = parseLeaf(leaf, value, fail);
    else coerced[name] = coerceInputValue(value, type, fail);
    if (failed) return undefined;
  }
  return coerced;
}

/** What graphql-js comes to for a scalar or an enum, by fewer steps. */
function parseLeaf(leaf: GraphQLLeafType, value: unknown, fail: () => void): unknown {
  try {
    const parsed = leaf.parseValue(value);
    if (parsed === undefined) fail();
    return parsed;
  } catch {
    return fail();
  }
}
