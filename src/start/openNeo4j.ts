import path from 'node:path';
import type { Config, EmbeddedNeo4jConfig, ExternalNeo4jConfig, Neo4jConfig } from '../config/Config';
import type { Connection } from '../graph/connect';
import { browserConf } from './browserConf';
import type { Terminal } from './Terminal';

/** A Neo4j that answers, and how people get to it. */
export interface OpenNeo4j {
  readonly connection: Connection;
  /** Address and login of Neo4j Browser, where we know them. */
  readonly browser?: { readonly url: string; readonly login: string; readonly origins: readonly string[] };
  /** Calls a listener whenever the Neo4j that was started here answers again after it had ended. */
  readonly onRestart: (listener: () => void) => void;
  /** Ends the Neo4j that was started here; another's goes on. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts the embedded Neo4j, or makes sure that the one of NEO4J_URI can be used.
 *
 * @param http where the API is going to be: Neo4j Browser opens with the guide and the style that it serves
 * @throws StartupError with what is wrong and what to do
 */
export function openNeo4j(
  config: Neo4jConfig,
  http: Config['http'],
  terminal: Terminal,
  signal: AbortSignal,
): Promise<OpenNeo4j> {
  return config.kind === 'external' ? openExternal(config, terminal) : openEmbedded(config, http, terminal, signal);
}

async function openExternal(
  { uri, user, password, database }: ExternalNeo4jConfig,
  terminal: Terminal,
): Promise<OpenNeo4j> {
  const { checkServer } = await import('../neo4j/checkServer.js');
  const connection = { uri, user, password, database };
  terminal.say(`Using ${await checkServer(connection)} at ${uri}`);
  return { connection, onRestart: () => undefined, stop: async () => undefined };
}

async function openEmbedded(
  { dataDir, jarsDir, boltPort, httpPort, readOnly }: EmbeddedNeo4jConfig,
  http: Config['http'],
  terminal: Terminal,
  signal: AbortSignal,
): Promise<OpenNeo4j> {
  const { startNeo4j } = await import('../neo4j/startNeo4j.js');
  const extraConf = browserConf(http);
  const onProgress = terminal.say;
  const neo4j = await startNeo4j({ dataDir, jarsDir, boltPort, httpPort, readOnly, extraConf, signal, onProgress });
  const { uri, user, password, database, httpUrl, version, adopted, pid } = neo4j;
  terminal.say(
    `Neo4j ${version} ${adopted ? 'was still running' : 'runs'} as process ${pid}, data in ${shown(dataDir)}`,
  );
  return {
    connection: { uri, user, password, database },
    browser: {
      url: `${httpUrl}/browser/`,
      origins: [httpUrl, httpUrl.replace('127.0.0.1', 'localhost')],
      login: `user ${user}, password in ${shown(path.join(dataDir, 'neo4j-password'))}`,
    },
    onRestart: (listener) => void neo4j.watch(({ type }) => type === 'up' && listener()),
    stop: () => neo4j.stop(),
  };
}

/** A path as somebody in this folder would type it. */
function shown(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') ? file : relative;
}
