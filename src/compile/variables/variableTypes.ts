import {
  type GraphQLInputType,
  type GraphQLSchema,
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
    return {
      name: definition.variable.name.value,
      type,
      defaultValue: defaultValue && valueFromAST(defaultValue, type),
    };
  });
  known.set(operation, types);
  return types;
}
