import {
  type GraphQLInputType,
  type GraphQLLeafType,
  type GraphQLSchema,
  getNullableType,
  isLeafType,
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
