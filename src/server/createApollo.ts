import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { RequestContext } from '../resolvers/RequestContext';
import { logErrors } from './errors/logErrors';
import { noPrototypeVariable } from './errors/noPrototypeVariable';
import { publicError } from './errors/publicError';
import { queriesOnly } from './errors/queriesOnly';

/** Apollo Server with what this API does not offer (landing pages, cache hints, persisted queries) left out. */
export function createApollo(
  schema: GraphQLSchema,
  plugins: readonly ApolloServerPlugin<RequestContext>[],
  log: Logger,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    plugins: [
      // Both would look at every field of every answer, for nothing that is used here.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      logErrors,
      ...plugins,
    ],
    formatError: (_formatted, error) => publicError(error),
    validationRules: [queriesOnly, noPrototypeVariable],
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: log,
  });
}
