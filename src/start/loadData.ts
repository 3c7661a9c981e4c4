import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRetryableError } from 'neo4j-driver';
import type { LoadConfig } from '../config/Config';
import type { Graph } from '../graph/Graph';
import { readDataVersion } from '../graph/readDataVersion';
import { projectRoot } from '../neo4j/projectRoot';
import type { ExecutableApi } from '../resolvers/createApi';
import { collectionFolders } from '../seed/collectionFolders';
import { describeProgress } from '../seed/load/describeProgress';
import { formatReport } from '../seed/load/formatReport';
import { type LoadOptions, loadGraph } from '../seed/load/loadGraph';
import { LoadRefused } from '../seed/load/refusals';
import { planSeeds } from '../seed/loadSeeds';
import type { GraphPlan } from '../seed/plan/GraphPlan';
import type { Terminal } from './Terminal';

/** How long a Neo4j that goes away during a load is waited for, and how long between two attempts. */
const patienceMs = 120_000;
const pauseMs = 3_000;

/**
 * What the seeds and the collections beside them say, checked; nothing where a start is to load nothing.
 *
 * @throws SeedError with every problem of the seeds, ConfigError for a collection that is not there
 */
export function readPlan(
  { mapping }: Pick<ExecutableApi, 'mapping'>,
  { seeds, collections }: LoadConfig,
): GraphPlan | undefined {
  if (seeds === 'false') return undefined;
  return planSeeds({ seedsDir: path.join(projectRoot, 'seeds'), mapping, collections: collectionFolders(collections) });
}

/**
 * Brings the graph to the plan; where it is that already, nothing is written. A load that would go back to older seeds, or
 * remove much, is not made: what is there is served, and the terminal says so.
 *
 * @throws LoadRefused where the database is somebody else's
 */
export async function loadData(
  graph: Graph,
  plan: GraphPlan | undefined,
  options: Pick<LoadOptions, 'mapping' | 'goBack' | 'adopt' | 'allowRemoval'>,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  if (plan === undefined) {
    const version = await readDataVersion(graph, Date.now() + pauseMs).catch(() => undefined);
    terminal.say(
      version === undefined
        ? 'Loading nothing (LOAD_SEEDS=false), and the graph holds no data yet.'
        : `Serving the graph as it is (LOAD_SEEDS=false), at version ${version}.`,
    );
    return;
  }
  const onProgress: LoadOptions['onProgress'] = (progress) => terminal.progress(describeProgress(progress));
  const until = Date.now() + patienceMs;
  for (;;) {
    try {
      const database = await graph.database();
      const report = await loadGraph(plan, { driver: graph.driver, database, ...options, onProgress });
      terminal.say(formatReport(report).trimEnd());
      return;
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof LoadRefused && error.reason !== 'foreign') {
        terminal.say(`Serving the graph as it is. ${error.message}`);
        return;
      }
      if (!isRetryableError(error) || Date.now() > until) throw error;
      terminal.say(`Neo4j went away while the seeds were loaded (${(error as Error).message}); trying again`);
      await sleep(pauseMs, undefined, { signal });
    }
  }
}
