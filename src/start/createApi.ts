import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ApolloServerPlugin } from '@apollo/server';
import { buildSchema, type GraphQLSchema } from 'graphql';
import type { Limits } from '../config/Config';
import { projectRoot } from '../neo4j/projectRoot';
import type { RequestContext } from '../server/RequestContext';

/** The API's schema with its resolvers, and the plugins that answer. */
export interface Api {
  readonly schema: GraphQLSchema;
  readonly plugins: readonly ApolloServerPlugin<RequestContext>[];
}

export function createApi(_limits: Limits): Api {
  return { schema: buildSchema(readFileSync(path.join(projectRoot, 'schema/api.graphql'), 'utf8')), plugins: [] };
}
