import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { type Api, apiRoots, apiSchema } from '../compile/Api';
import { readDerivation } from '../compile/claims/readDerivation';
import { OperationCache } from '../compile/OperationCache';
import type { Graph } from '../graph/Graph';
import type { GraphMapping } from '../schema/GraphMapping';
import { mappingOf, readSources } from '../schema/readMapping';
import { readRootFields } from '../schema/readRootFields';
import type { RequestContext } from '../server/RequestContext';
import { Answers } from './Answers';
import { fastPath } from './fastPath';
import { readClaims } from './readClaims';
import { resolveSchema } from './resolveSchema';

const API_FILE = join(__dirname, '..', '..', 'schema', 'api.graphql');

/** How many nodes a page has where neither `first` nor `last` is given: what the schema's descriptions promise. */
const defaultPageSize = 25;

/** What the server serves. */
export interface ExecutableApi {
  readonly mapping: GraphMapping;
  /** With its resolvers. */
  readonly schema: GraphQLSchema;
  /** The way past graphql-js. */
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
export function createApi({ pageSize }: { readonly pageSize: number }): ExecutableApi {
  const sources = readSources();
  const mapping = mappingOf(sources);
  const schema = apiSchema(readFileSync(API_FILE, 'utf8'));
  const roots = apiRoots(readRootFields(sources, mapping));
  const api: Api = { schema, mapping, roots, limits: { pageSize, defaultPageSize }, derivations: [] };
  const cache = new OperationCache(api);
  const answers = new Answers(cache);
  return {
    mapping,
    schema: resolveSchema(schema, answers),
    plugins: [fastPath(answers)],
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
