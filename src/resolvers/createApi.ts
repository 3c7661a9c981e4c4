import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { readDerivation } from '../compile/claims/readDerivation';
import { OperationCache } from '../compile/OperationCache';
import { readApi } from '../compile/readApi';
import type { Graph } from '../graph/Graph';
import type { GraphMapping } from '../schema/GraphMapping';
import { defaultPageLimits, type PageLimits } from '../schema/PageLimits';
import type { RequestContext } from '../server/RequestContext';
import { fastPath } from './fastPath';
import { readClaims } from './readClaims';
import { resolveSchema } from './resolveSchema';
import { showCypher } from './showCypher';

/** What the server serves. */
export interface ExecutableApi {
  readonly mapping: GraphMapping;
  /** With its resolvers. */
  readonly schema: GraphQLSchema;
  /** The way past graphql-js, and the Cypher of an answer for who asks for it. */
  readonly plugins: readonly ApolloServerPlugin<RequestContext>[];
  /** Says what is wrong with the query that counts a claim; nothing where it can be counted. */
  readonly checkDerivation: (derivation: string) => string | undefined;
  /** Reads from the graph how its claims are counted: after each load. */
  readonly readClaims: (graph: Graph) => Promise<void>;
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
    checkDerivation: (derivation) => {
      try {
        readDerivation(api, '', derivation);
        return undefined;
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },
    readClaims: async (graph) => {
      const claims = await readClaims(graph);
      const derivations = claims.map(({ id, derivation }) => readDerivation(api, id, derivation));
      cache.use({ ...api, derivations });
    },
  };
}
