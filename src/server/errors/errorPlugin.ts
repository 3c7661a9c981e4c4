import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import type { RequestContext } from '../RequestContext';
import { errorCodes, isErrorCode } from './errorCodes';
import { logErrors } from './logErrors';

/**
 * Says in HTTP what the answer's errors say in GraphQL, whichever way the answer was made: the status of the gravest
 * code, `Retry-After`, and the request id on a defect, so that whoever reports it names the line of the log.
 */
export const errorPlugin: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue, request }) {
        logErrors(errors, contextValue, { query: request.query, variables: request.variables });
      },
      async willSendResponse({ response, contextValue }) {
        if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
        const result = response.body.singleResult;
        result.errors = result.errors?.map((error) => withRequestId(error, contextValue.requestId));
        const status = gravestStatus(result.errors ?? []);
        if (status !== undefined && status > (response.http.status ?? 0)) response.http.status = status;
        const wait = result.errors?.find((error) => error.extensions?.retryAfterSeconds)?.extensions?.retryAfterSeconds;
        if (wait) response.http.headers.set('retry-after', String(wait));
      },
    };
  },
  async unexpectedErrorProcessingRequest({ requestContext, error }) {
    logErrors([error], requestContext.contextValue, { query: requestContext.request.query });
  },
};

function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  if (error.extensions?.code !== 'INTERNAL_SERVER_ERROR') return error;
  return { ...error, extensions: { ...error.extensions, requestId } };
}

function gravestStatus(errors: readonly GraphQLFormattedError[]): number | undefined {
  let gravest: number | undefined;
  for (const { extensions } of errors) {
    const code = extensions?.code;
    const entry: { readonly status?: number } = isErrorCode(code) ? errorCodes[code] : errorCodes.INTERNAL_SERVER_ERROR;
    if (entry.status && entry.status > (gravest ?? 0)) gravest = entry.status;
  }
  return gravest;
}
