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

/** How much there is, and what another test wrote: that bears no mark, and a load would leave it. */
const lookAround = `RETURN COUNT { (n) } AS nodes,
  COUNT { (n) WHERE n.loadedFrom IS NULL } + COUNT { ()-[r]->() WHERE r.loadedFrom IS NULL } AS foreign`;

/**
 * Brings the graph of the run to what the seeds say, whatever another test left there, and opens it.
 *
 * @param seedsDir other seeds, fictional ones, in place of the project's
 */
export async function seedGraph(seedsDir = seeds): Promise<Graph> {
  const { uri, user, password, database } = neo4jForTests();
  const graph = connect({ uri, user, password, database }, { transactionTimeoutMs: 30_000 });
  const { records } = await graph.driver.executeQuery(lookAround, {}, { database });
  const [nodes, foreign] = [records[0]?.get('nodes'), records[0]?.get('foreign')];
  // The load compares node by node, which of a graph of another size is a waste.
  if (nodes > manyNodes) await emptyGraph(graph.driver);
  else if (foreign > 0) await graph.driver.executeQuery('MATCH (n) DETACH DELETE n', {}, { database });
  const told = { goBack: 'always', allowRemoval: true } as const;
  await loadSeeds({ driver: graph.driver, database, seedsDir, mapping: readMapping(), ...told });
  return graph;
}
