import { GraphQLError, type ValidationRule } from 'graphql';

/** Refuses operations of a kind that the schema lacks, which graphql-js would only notice when it executes one. */
export const queriesOnly: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (context.getSchema().getRootType(node.operation)) return;
    context.reportError(new GraphQLError(`This API has queries only, no ${node.operation}`, { nodes: node }));
  },
});
