import type { ApolloServer } from '@apollo/server';
import type { Request, RequestHandler } from 'express';
import type { Config } from '../config/Config';
import type { RequestContext } from '../resolvers/RequestContext';
import { sendAnswer } from './answer/sendAnswer';
import { publicError } from './errors/publicError';
import type { CheckLimits } from './limits/checkLimits';
import { documentOf } from './persisted/documentOf';
import type { PersistedDocuments } from './persisted/PersistedDocuments';
import { readRequest } from './request/readRequest';

interface Options {
  readonly apollo: ApolloServer<RequestContext>;
  readonly check: CheckLimits;
  readonly documents: PersistedDocuments;
  readonly persisted: Config['persisted'];
  readonly contextOf: (request: Request) => RequestContext;
}

/** Answers a GraphQL request. It is read once, so that what is checked is what is executed. */
export function answerGraphql({ apollo, check, documents, persisted, contextOf }: Options): RequestHandler {
  return async (request, response) => {
    const asked = readRequest(request);
    const { operationName, variables = {} } = asked;
    const query = documentOf(asked, documents, persisted.only);
    const excess = check(query, variables, operationName);
    if (excess.length > 0) {
      request.log.debug({ limits: excess.map((error) => error.extensions.limit) }, 'Over a limit');
      return sendAnswer(response, { errors: excess.map(publicError) });
    }
    const contextValue = contextOf(request);
    const { body } = await apollo.executeOperation({ query, operationName, variables }, { contextValue });
    if (body.kind !== 'single') throw new Error('Incremental delivery is not served here');
    sendAnswer(response, body.singleResult);
  };
}
