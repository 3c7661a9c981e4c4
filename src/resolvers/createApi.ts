import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { OperationCache } from '../compile/OperationCache';
import { readApi } from '../compile/readApi';
import type { GraphMapping } from '../schema/GraphMapping';
import { defaultPageLimits, type PageLimits } from '../schema/PageLimits';
import type { RequestContext } from '../server/RequestContext';
import { fastPath } from './fastPath';
import { resolveSchema } from './resolveSchema';
import { showCypher } from './showCypher';

/** What the server serves. */
export interface ExecutableApi {
  readonly mapping: GraphMapping;
  /** With its resolvers. */
  readonly schema: GraphQLSchema;
  /** The way past graphql-js, and the Cypher of an answer for who asks for it. */
  readonly plugins: readonly ApolloServerPlugin<RequestContext>[];
}

/**
 * Makes the API from `schema/`.
 *
 * @param limits how many nodes a page may have
 */
export function createApi({ pageSize }: Pick<PageLimits, 'pageSize'> = defaultPageLimits): ExecutableApi {
  const api = readApi({ pageSize });
  const cache = new OperationCache(api);
  return {
    mapping: api.mapping,
    schema: resolveSchema(api.schema, cache),
    plugins: [fastPath(cache), showCypher],
  };
}
