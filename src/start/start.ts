import type { Logger } from 'pino';
import type { Config } from '../config/Config';
import { connect } from '../graph/connect';
import type { Graph } from '../graph/Graph';
import { createApi } from '../resolvers/createApi';
import { createServer, type Server } from '../server/createServer';
import { loadData } from './loadData';
import { type OpenNeo4j, openNeo4j } from './openNeo4j';
import { refuseTakenPort } from './refuseTakenPort';
import type { Terminal } from './Terminal';

/** Everything that runs, and how it ends. */
export interface Running {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts all there is, in the order in which one thing needs the other: Neo4j, the data, the API.
 *
 * @param signal - aborted, a start under way is given up
 * @throws what went wrong, after what was started has been ended again
 */
export async function start(config: Config, log: Logger, terminal: Terminal, signal: AbortSignal): Promise<Running> {
  await refuseTakenPort(config.http);
  let neo4j: OpenNeo4j | undefined;
  let graph: Graph | undefined;
  let stopFollowing: (() => void) | undefined;
  let server: Server | undefined;
  const stop = async () => {
    stopFollowing?.();
    await server?.stop();
    await graph?.close();
    await neo4j?.stop();
  };
  try {
    neo4j = await openNeo4j(config.neo4j, config.http, terminal, signal);
    graph = connect(neo4j.connection, config.limits);
    const api = createApi(config.limits);
    await loadData(graph, api, terminal);
    signal.throwIfAborted();
    stopFollowing = await api.sizes.follow(graph, log);
    const browserOrigins = [...config.http.browserOrigins, ...(neo4j.browser?.origins ?? [])];
    const { schema, plugins, sizes } = api;
    const neo4jBrowser = neo4j.browser?.url;
    server = await createServer({ config, graph, schema, plugins, sizes, log, browserOrigins, neo4jBrowser });
    terminal.say(welcome(server.url, neo4j));
    return { url: server.url, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function welcome(url: string, { browser }: OpenNeo4j): string {
  const lines = [
    '',
    'Drug Program Graph is ready:',
    `  GraphQL        ${url}/graphql`,
    `  Playground     ${url}/playground`,
  ];
  if (browser) lines.push(`  Neo4j Browser  ${browser.url} (${browser.login})`);
  return [...lines, '  Ctrl-C stops it.', ''].join('\n');
}
