import type { ApolloServerPlugin } from '@apollo/server';
import { pino } from 'pino';
import { readConfig } from '../../src/config/readConfig';
import type { Graph } from '../../src/graph/Graph';
import { createApi } from '../../src/resolvers/createApi';
import type { RequestContext } from '../../src/resolvers/RequestContext';
import { createServer, type Server } from '../../src/server/createServer';
import { patience } from '../support/patience';

/** A request as it goes over the wire. */
export interface Asked {
  readonly query: string;
  readonly variables?: unknown;
  readonly operationName?: string;
  readonly method?: 'GET' | 'POST';
}

/** All of an answer that a client can see. */
export interface Seen {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The body, to the letter. */
  readonly text: string;
}

export interface Both {
  readonly fast: Seen;
  readonly plain: Seen;
  /** Whether the fast path answered, and did not leave it to graphql-js. */
  readonly wasFast: boolean;
}

/** Limits far above what random operations need: they are tested elsewhere. */
const unlimited = Object.fromEntries(
  ['BODY_BYTES', 'TOKENS', 'ALIASES', 'ROOT_FIELDS', 'DIRECTIVES', 'LIST_VALUES', 'INPUT_FIELDS'].map((name) => [
    `LIMIT_${name}`,
    '10000',
  ]),
);

/** The API twice over one graph: as it is served, and without the fast path, so that graphql-js executes every operation. */
export class TwoServers {
  readonly #answeredFast: string[] = [];
  #count = 0;

  private constructor(
    private readonly fast: Server,
    private readonly plain: Server,
    answered: string[],
  ) {
    this.#answeredFast = answered;
  }

  /** @param graph open; whoever opened it closes it */
  static async start(graph: Graph): Promise<TwoServers> {
    const config = readConfig({
      PORT: '0',
      ...patience,
      ...unlimited,
      LIMIT_DEPTH: '100',
      LIMIT_FILTER_HOPS: '50',
      LIMIT_ESTIMATED_NODES: '10000000',
      LIMIT_TESTED_NODES: '10000000',
      LIMIT_COST: '10000000',
    });
    const log = pino({ level: 'silent' });
    const answered: string[] = [];
    const [withFastPath, without] = [createApi(config.limits), createApi(config.limits)];
    const serve = (schema: typeof without.schema, plugins: readonly ApolloServerPlugin<RequestContext>[]) =>
      createServer({ config, graph, schema, plugins, log });
    const watched = withFastPath.plugins.map((plugin) => watch(plugin, answered));
    const both = new TwoServers(await serve(withFastPath.schema, watched), await serve(without.schema, []), answered);
    return both;
  }

  async ask(asked: Asked): Promise<Both> {
    const id = `request-${this.#count++}`;
    const [fast, plain] = await Promise.all([send(this.fast.url, id, asked), send(this.plain.url, id, asked)]);
    return { fast, plain, wasFast: this.#answeredFast.includes(id) };
  }

  async stop(): Promise<void> {
    await Promise.all([this.fast.stop(), this.plain.stop()]);
  }
}

/** The plugin as it is, and a note of each request that it answered. */
function watch(plugin: ApolloServerPlugin<RequestContext>, answered: string[]): ApolloServerPlugin<RequestContext> {
  return {
    ...plugin,
    async requestDidStart(context) {
      const listener = await plugin.requestDidStart?.(context);
      if (!listener?.responseForOperation) return listener;
      return {
        ...listener,
        async responseForOperation(asked) {
          const response = (await listener.responseForOperation?.(asked)) ?? null;
          if (response) answered.push(asked.contextValue.requestId);
          return response;
        },
      };
    },
  };
}

async function send(
  url: string,
  id: string,
  { query, variables, operationName, method = 'POST' }: Asked,
): Promise<Seen> {
  const body = { query, ...(variables !== undefined && { variables }), ...(operationName && { operationName }) };
  const parameters = Object.entries(body).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const response = await fetch(
    method === 'GET' ? `${url}/graphql?${new URLSearchParams(parameters)}` : `${url}/graphql`,
    {
      method,
      headers: { 'content-type': 'application/json', 'x-request-id': id },
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    },
  );
  const { date: _date, ...headers } = Object.fromEntries(response.headers);
  return { status: response.status, headers, text: await response.text() };
}
