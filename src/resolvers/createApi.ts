import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { readApi } from '../compile/Api';
import type { CompileLimits } from '../compile/budget/Budget';
import { OperationCache } from '../compile/OperationCache';
import type { GraphMapping } from '../schema/GraphMapping';
import { defaultPageLimits, type PageLimits } from '../schema/PageLimits';
import { GraphSizes } from '../server/limits/GraphSizes';
import { fastPath } from './fastPath';
import type { RequestContext } from './RequestContext';
import { resolveSchema } from './resolveSchema';
import { showCypher } from './showCypher';

/** What the server serves. */
export interface ExecutableApi {
  readonly mapping: GraphMapping;
  /** With its resolvers. */
  readonly schema: GraphQLSchema;
  /** The way past graphql-js, and the Cypher of an answer for who asks for it. */
  readonly plugins: readonly ApolloServerPlugin<RequestContext>[];
  /** How long lists are in the graph, for limits; nothing is known before they are read. */
  readonly sizes: GraphSizes;
}

/**
 * Makes the API from `schema/`.
 *
 * @param limits how many nodes a page may have, and what an operation may cost
 */
export function createApi({
  pageSize,
  cost,
  inputDepth,
}: Pick<PageLimits, 'pageSize'> & CompileLimits = defaultPageLimits): ExecutableApi {
  const api = readApi({ pageSize, cost, inputDepth });
  const cache = new OperationCache(api);
  return {
    mapping: api.mapping,
    schema: resolveSchema(api.schema, cache),
    sizes: new GraphSizes(api.mapping),
    plugins: [fastPath(cache), showCypher],
  };
}
