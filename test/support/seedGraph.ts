import path from 'node:path';
import { connect } from '../../src/graph/connect';
import type { Graph } from '../../src/graph/Graph';
import { readMapping } from '../../src/schema/readMapping';
import { loadSeeds } from '../../src/seed/loadSeeds';
import { emptyGraph } from './emptyGraph';
import { neo4jForTests } from './neo4jForTests';

const seeds = path.join(__dirname, '..', '..', 'seeds');

/** More than any seeds here. */
const manyNodes = 10_000;

/**
 * Brings the graph of the run to what the seeds say, whatever another test left there, and opens it.
 *
 * @param seedsDir other seeds, fictional ones, in place of the project's
 */
export async function seedGraph(seedsDir = seeds): Promise<Graph> {
  const { uri, user, password, database } = neo4jForTests();
  const graph = connect({ uri, user, password, database }, { transactionTimeoutMs: 30_000 });
  // The load compares node by node, which of a graph of another size is a waste.
  const { records } = await graph.driver.executeQuery('MATCH (n) RETURN count(n) AS nodes', {}, { database });
  if (records[0]?.get('nodes') > manyNodes) await emptyGraph(graph.driver);
  await loadSeeds({ driver: graph.driver, database, seedsDir, mapping: readMapping() });
  return graph;
}
