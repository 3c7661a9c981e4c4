import { type Logger, pino } from 'pino';
import { type Environment, readConfig } from '../../src/config/readConfig';
import type { Graph } from '../../src/graph/Graph';
import { createApi } from '../../src/resolvers/createApi';
import { createServer, type Server } from '../../src/server/createServer';
import { patience } from './patience';

/** The API as `npm start` serves it, over a graph of the test. */
export interface ServedApi extends Server {
  readonly ask: (query: string, variables?: object) => Promise<Answer>;
}

/** What came over HTTP. */
export interface Answer {
  readonly status: number;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly unknown[];
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

/**
 * Serves the API on a free port.
 *
 * @param graph open and loaded, as `seedGraph` gives it; whoever opened it closes it
 * @param environment settings that differ from the usual ones
 * @param log where it is of interest
 * @example
 * const api = await serveApi(await seedGraph());
 * const { data } = await api.ask('{ compounds { totalCount } }');
 */
export async function serveApi(
  graph: Graph,
  environment: Environment = {},
  log: Logger = pino({ level: 'silent' }),
): Promise<ServedApi> {
  const config = readConfig({ PORT: '0', ...patience, ...environment });
  const { schema, plugins, sizes } = createApi(config.limits);
  await sizes.read(graph);
  const server = await createServer({ config, graph, schema, plugins, sizes, log });
  return { ...server, ask: (query, variables) => ask(server.url, query, variables) };
}

async function ask(url: string, query: string, variables: object | undefined): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
}
