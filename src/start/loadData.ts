import path from 'node:path';
import type { Graph } from '../graph/Graph';
import { projectRoot } from '../neo4j/projectRoot';
import type { ExecutableApi } from '../resolvers/createApi';
import { formatReport } from '../seed/load/formatReport';
import { loadSeeds } from '../seed/loadSeeds';
import type { Terminal } from './Terminal';

/**
 * Brings the graph to what the seeds say; where it is that already, nothing is written.
 *
 * @throws SeedError with every problem of the seeds
 */
export async function loadData(graph: Graph, { mapping }: ExecutableApi, terminal: Terminal): Promise<void> {
  const report = await loadSeeds({
    driver: graph.driver,
    database: await graph.database(),
    seedsDir: path.join(projectRoot, 'seeds'),
    mapping,
  });
  terminal.say(formatReport(report).trimEnd());
}
