import type { Logger } from 'pino';
import type { Config } from '../config/Config';
import { connect } from '../graph/connect';
import type { Graph } from '../graph/Graph';
import { createApi } from '../resolvers/createApi';
import { createServer, type Server } from '../server/createServer';
import { keepWarm, type Warmth } from './keepWarm';
import { loadData, readPlan } from './loadData';
import { type OpenNeo4j, openNeo4j } from './openNeo4j';
import { refuseTakenPort } from './refuseTakenPort';
import { staleBuild } from './staleBuild';
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
  let warmth: Warmth | undefined;
  const stop = async () => {
    stopFollowing?.();
    warmth?.stop();
    await server?.stop();
    await graph?.close();
    await neo4j?.stop();
  };
  try {
    const api = createApi(config.limits);
    // Before half a minute is spent on starting Neo4j, for there may be errors in the seeds.
    const plan = readPlan(api, config.load);
    neo4j = await openNeo4j(config.neo4j, config.http, terminal, signal);
    graph = connect(neo4j.connection, config.limits);
    const opened = graph;
    const { adopt, allowRemoval } = config.load;
    // The embedded graph belongs to this copy of the project, which may put its seeds back.
    const goBack = config.load.seeds === 'always' ? 'always' : config.neo4j.kind === 'embedded' ? 'own' : 'never';
    const giveUp = () => void opened.close();
    signal.addEventListener('abort', giveUp);
    await loadData(opened, plan, { mapping: api.mapping, goBack, adopt, allowRemoval }, terminal, signal);
    signal.removeEventListener('abort', giveUp);
    signal.throwIfAborted();
    stopFollowing = await api.sizes.follow(graph, log);
    const browserOrigins = [...config.http.browserOrigins, ...(neo4j.browser?.origins ?? [])];
    const { schema, plugins, sizes } = api;
    const neo4jBrowser = neo4j.browser?.url;
    const warm = keepWarm({ graph, schema, limits: config.limits, log }, (asked, seconds) =>
      terminal.say(`Warm: Neo4j has planned ${asked} example questions, in ${seconds.toFixed(0)} s.`),
    );
    warmth = warm;
    if (config.warmUp) neo4j.onRestart(warm.begin);
    server = await createServer({
      config,
      graph,
      schema,
      plugins,
      sizes,
      log,
      browserOrigins,
      neo4jBrowser,
      ...(config.warmUp && { isWarm: warm.isWarm }),
    });
    const younger = await staleBuild();
    if (younger) terminal.say(`The build is older than ${younger}: run npm run build, and start again.`);
    terminal.say(welcome(server.url, neo4j));
    if (config.warmUp) warm.begin();
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
