import {
  coerceInputValue,
  type GraphQLInputType,
  type GraphQLLeafType,
  type GraphQLSchema,
  getNullableType,
  isLeafType,
  isNonNullType,
  type OperationDefinitionNode,
  typeFromAST,
  valueFromAST,
} from 'graphql';

/** A variable of an operation. */
export interface VariableType {
  readonly name: string;
  readonly type: GraphQLInputType;
  /** Undefined where it has none. */
  readonly defaultValue: unknown;
  /** The scalar or enum that it is, where it is no list and no object: most are, and need no walk into their value. */
  readonly leaf?: GraphQLLeafType;
}

const known = new WeakMap<OperationDefinitionNode, readonly VariableType[]>();

/**
 * The variables of an operation and their types, looked up once: a parsed document is kept, so that its operations are the
 * same objects with each request.
 *
 * @param operation one that is valid against the schema
 */
export function variableTypes(schema: GraphQLSchema, operation: OperationDefinitionNode): readonly VariableType[] {
  const before = known.get(operation);
  if (before) return before;
  const types = (operation.variableDefinitions ?? []).map((definition): VariableType => {
    const type = typeFromAST(schema, definition.type as never) as GraphQLInputType;
    const { defaultValue } = definition;
    const nullable = getNullableType(type);
    return {
      name: definition.variable.name.value,
      type,
      defaultValue: defaultValue && valueFromAST(defaultValue, type),
      ...(isLeafType(nullable) && { leaf: nullable }),
    };
  });
  known.set(operation, types);
  return types;
}

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
