import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { apiRoots, apiSchema } from '../compile/Api';
import { OperationCache } from '../compile/OperationCache';
import { mappingOf, readSources } from '../schema/readMapping';
import { readRootFields } from '../schema/readRootFields';
import type { RequestContext } from '../server/RequestContext';
import { Answers } from './Answers';
import { fastPath } from './fastPath';
import { resolveSchema } from './resolveSchema';

const API_FILE = join(__dirname, '..', '..', 'schema', 'api.graphql');

/** What the server serves: the schema with its resolvers, and the way past graphql-js. */
export interface ExecutableApi {
  readonly schema: GraphQLSchema;
  readonly plugins: readonly ApolloServerPlugin<RequestContext>[];
}

/**
 * Makes the API from `schema/`.
 *
 * @param limits how large pages may be, and how large they are where nobody says
 */
export function createApi(limits: { readonly pageSize: number; readonly defaultPageSize: number }): ExecutableApi {
  const sources = readSources();
  const mapping = mappingOf(sources);
  const schema = apiSchema(readFileSync(API_FILE, 'utf8'));
  const roots = apiRoots(readRootFields(sources, mapping));
  const answers = new Answers(new OperationCache({ schema, mapping, roots, limits }));
  return { schema: resolveSchema(schema, answers), plugins: [fastPath(answers)] };
}
