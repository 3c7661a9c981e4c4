import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { ServiceUnavailable } from '../../graph/ServiceUnavailable';
import type { RequestContext } from '../../resolvers/RequestContext';
import { isInternal } from './publicError';

/** How much of a query, and of its variables, a line of the log keeps. */
const excerpt = 200;

/** Writes what clients are not told, for every request that Apollo Server executes. */
export const logErrors: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didEncounterErrors(asked) {
        for (const error of asked.errors) logError(error, asked);
      },
    };
  },
  async unexpectedErrorProcessingRequest({ requestContext, error }) {
    logError(error, requestContext);
  },
};

/**
 * A defect with everything that helps to find it, an outage with its cause. Mistakes of clients are theirs to read, and only
 * their codes are noted.
 */
function logError(
  error: unknown,
  { contextValue: { log }, request, operationName }: GraphQLRequestContext<RequestContext>,
): void {
  const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (cause instanceof ServiceUnavailable) log.warn({ err: cause.cause ?? cause }, cause.message);
  else if (isInternal(error)) {
    const asked = { operationName, query: begin(request.query), variables: begin(JSON.stringify(request.variables)) };
    log.error({ err: cause, ...asked }, 'Request failed: internal error');
  } else if (error instanceof GraphQLError) log.debug({ code: error.extensions.code }, error.message);
}

function begin(text = ''): string {
  return text.length <= excerpt ? text : `${text.slice(0, excerpt)} … (${text.length - excerpt} more characters)`;
}
