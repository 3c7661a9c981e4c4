import {
  type ApolloServerPlugin,
  type GraphQLRequestContextResponseForOperation,
  type GraphQLRequestListener,
  type GraphQLResponse,
  HeaderMap,
} from '@apollo/server';
import { type GraphQLError, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { isLimitExceeded } from '../compile/budget/limitExceeded';
import type { OperationCache } from '../compile/OperationCache';
import { onceFor } from '../compile/onceFor';
import { fragmentsOf } from '../compile/selection';
import { put } from '../compile/shape/Shaper';
import { coerceVariables } from '../compile/variables/coerceVariables';
import { publicError } from '../server/errors/publicError';
import { outcomesOf } from './outcomesOf';
import type { RequestContext } from './RequestContext';

type Asked = GraphQLRequestContextResponseForOperation<RequestContext>;

/**
 * Answers a query straight from its compiled operation: the answer is already in the shape of the response, and
 * graphql-js would only walk over it again, field by field.
 *
 * Where graphql-js has more to do it does it: introspection, variables that do not coerce, errors and what they make
 * null. It then finds the outcomes of the root fields here, and nothing is asked twice.
 */
export function fastPath(cache: OperationCache): ApolloServerPlugin<RequestContext> {
  // One for all requests: it keeps nothing of any.
  const listener: GraphQLRequestListener<RequestContext> = {
    async responseForOperation(asked) {
      try {
        return await answerFast(cache, asked);
      } catch (error) {
        if (isLimitExceeded(error)) return refusal(error);
        // An error here would end in a bare HTTP 500; graphql-js meets it again and says where it belongs.
        return null;
      }
    },
  };
  return { requestDidStart: async () => listener };
}

async function answerFast(
  cache: OperationCache,
  { request, document, operation, contextValue, schema }: Asked,
): Promise<GraphQLResponse | null> {
  // Undefined, whatever the type says, where the request names no operation of the document.
  if (operation?.operation !== 'query') return null;
  const variables = coerceVariables(schema, operation, request.variables ?? {});
  if (!variables) return null;
  const fragments = () => fragmentsOf(document);
  if (asksIntrospection(operation)) {
    // What costs too much is refused as a whole, and not by one root field after the other.
    cache.get(operation, fragments, variables);
    return null;
  }
  const data: Record<string, unknown> = {};
  for (const outcome of await outcomesOf(cache, contextValue, { operation, fragments, variables })) {
    if ('error' in outcome || outcome.brokenPromise) return null;
    put(data, outcome.key, outcome.value);
  }
  return {
    http: { headers: new HeaderMap(), status: undefined },
    body: { kind: 'single', singleResult: { data } },
  };
}

function refusal(error: GraphQLError): GraphQLResponse {
  return {
    http: { headers: new HeaderMap(), status: 400 },
    body: { kind: 'single', singleResult: { errors: [publicError(error)] } },
  };
}

const asksIntrospection = onceFor(({ selectionSet }: OperationDefinitionNode) => selectsIntrospection(selectionSet));

/** `__schema` and `__type` can stand at the root alone; in a fragment of the root they are rare enough to look there too. */
function selectsIntrospection({ selections }: SelectionSetNode): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return selection.name.value === '__schema' || selection.name.value === '__type';
    return selection.kind === Kind.FRAGMENT_SPREAD || selectsIntrospection(selection.selectionSet);
  });
}
