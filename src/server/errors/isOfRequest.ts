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
 * Whether graphql-js refuses what a client asked for, and not what a resolver gave. Such an error has no code and no cause. It
 * either stands at no field (more mistakes in variables than are listed), or at an argument's value that is null where one is
 * needed, as a variable with a default may be.
 */
export function isOfRequest(error: unknown): error is GraphQLError {
  if (!(error instanceof GraphQLError) || error.extensions.code !== undefined || error.originalError) return false;
  const [node] = error.nodes ?? [];
  return error.path === undefined || (node !== undefined && values.has(node.kind));
}
