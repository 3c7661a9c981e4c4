import { GraphQLError, Kind } from 'graphql';

const values: ReadonlySet<string> = new Set([
  Kind.VARIABLE,
  Kind.INT,
  Kind.FLOAT,
  Kind.STRING,
  Kind.BOOLEAN,
  Kind.NULL,
  Kind.ENUM,
  Kind.LIST,
  Kind.OBJECT,
]);

/**
 * Whether graphql-js refuses an argument only now that the variables are known: one that is null where a value is needed, as
 * a variable with a default may be. Such an error has no code, and stands at the argument's value.
 */
export function isOfArgument(error: unknown): error is GraphQLError {
  if (!(error instanceof GraphQLError) || error.extensions.code !== undefined || error.originalError) return false;
  const [node] = error.nodes ?? [];
  return node !== undefined && values.has(node.kind);
}
