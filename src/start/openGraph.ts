import { readConfig } from '../config/readConfig';
import { type Connection, type ConnectLimits, connect } from '../graph/connect';
import type { Graph } from '../graph/Graph';
import { checkServer } from '../neo4j/checkServer';
import { readPassword } from '../neo4j/conf/prepareData';
import { makeDataFolders } from '../neo4j/dataFolders';
import { database, user } from '../neo4j/launch';
import { findNeo4j } from '../neo4j/process/Neo4jProcess';
import { startNeo4j } from '../neo4j/startNeo4j';

/**
 * The graph that the environment names, as for `npm start`: the server at NEO4J_URI; else the embedded Neo4j, the one
 * that runs already (under a running `npm start`, too) or one that is started for the time being.
 *
 * @param options as for `connect`
 * @throws ConfigError, StartupError with what to do
 */
export async function openGraph(
  onProgress: (message: string) => void,
  options: Pick<ConnectLimits, 'exactIntegers'> = {},
): Promise<Graph> {
  const config = readConfig(process.env);
  const limits = { transactionTimeoutMs: config.limits.transactionTimeoutMs, ...options };
  if (config.neo4j.kind === 'external') {
    await checkServer(config.neo4j);
    return connect(config.neo4j, limits);
  }
  const running = await findRunning(config.neo4j.dataDir);
  if (running !== undefined) return connect(running, limits);
  const neo4j = await startNeo4j({ ...config.neo4j, onProgress });
  const graph = connect(neo4j, limits);
  return {
    ...graph,
    close: async () => {
      await graph.close();
      await neo4j.stop();
    },
  };
}

/** The embedded Neo4j that runs on a data folder, whoever started it. */
async function findRunning(dataDir: string): Promise<Connection | undefined> {
  const folders = await makeDataFolders(dataDir);
  const running = await findNeo4j(folders);
  const password = await readPassword(folders);
  if (running === undefined || password === undefined) return undefined;
  return { uri: `bolt://127.0.0.1:${running.ports.bolt}`, user, password, database };
}
