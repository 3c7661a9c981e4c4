import type { ApolloServerPlugin } from '@apollo/server';
import { forBrowser } from '../graph/forBrowser';
import { plainValue } from '../graph/plainValue';
import type { RequestContext } from './RequestContext';

/**
 * Tells a request that asks for it (`X-Show-Cypher: true`) what Neo4j was asked: under `extensions.cypher` of the answer
 * one item for each root field that had a statement, also where it ended in an error.
 */
export const showCypher: ApolloServerPlugin<RequestContext> = {
  async requestDidStart({ contextValue }) {
    if (!contextValue.showCypher) return;
    return {
      async willSendResponse({ response: { body } }) {
        const outcomes = await contextValue.outcomes;
        if (!outcomes || body.kind !== 'single') return;
        const cypher = outcomes.flatMap(({ key, statement }) =>
          statement
            ? [
                {
                  field: key,
                  cypher: statement.cypher,
                  params: plainValue(statement.params),
                  browser: forBrowser(statement),
                },
              ]
            : [],
        );
        body.singleResult.extensions = { ...body.singleResult.extensions, cypher };
      },
    };
  },
};
