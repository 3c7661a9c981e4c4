import type { Fetcher } from '@graphiql/toolkit';
import type { ExecutionResult } from 'graphql';
import { introspect, introspectionName } from '../schema/introspect';
import type { ApiRequest } from './ApiRequest';
import { exchanges } from './exchanges';
import { send } from './send';

/** The tab that asks; whoever shows the tabs keeps it up to date. */
export const asking: { tab: string | undefined } = { tab: undefined };

/** Asks for GraphiQL, and remembers what came for whatever is offered beside an answer. */
export const fetcher: Fetcher = async ({ query, variables, operationName }, options) => {
  if (operationName === introspectionName) return introspect();
  const request: ApiRequest = {
    query,
    ...(hasKeys(variables) && { variables }),
    ...(operationName && { operationName }),
    ...(hasKeys(options?.headers) && { headers: options.headers }),
  };
  const { tab } = asking;
  const exchange = await send(request);
  if (tab !== undefined) exchanges.set(tab, exchange);
  // GraphiQL only shows it; errors that came as JSON are not graphql-js' own objects.
  return exchange.answer as unknown as ExecutionResult<Record<string, unknown>, Record<string, unknown>>;
};

function hasKeys<T>(value: T): value is T & Record<string, never> {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}
