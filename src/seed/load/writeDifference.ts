import type { Transaction } from 'neo4j-driver';
import type { NodeKey } from '../plan/GraphPlan';
import type { Difference } from './Difference';
import type { LoadProgress } from './LoadReport';
import { MARK, markOf, SOURCE } from './mark';

/** Rows in one statement: enough to make its round trip cheap, few enough to fit into any server's memory. */
const BATCH = 5_000;

/**
 * Writes what separates the graph from the plan: first what goes, so that nothing new collides with it, then what
 * changes, then what comes. The same few statements for all labels and types, for a new Neo4j plans each for a long time.
 *
 * @returns the nodes that left the plan and stay without what is ours, since others attached something to them
 */
export async function writeDifference(
  transaction: Transaction,
  { nodes, relationships, ids }: Difference,
  onProgress: (progress: LoadProgress) => void,
): Promise<number> {
  const parts = [
    nodes.added,
    nodes.changed,
    nodes.removed,
    relationships.added,
    relationships.changed,
    relationships.removed,
  ];
  const total = parts.reduce((sum, part) => sum + part.length, 0);
  let done = 0;
  async function run<Item>(cypher: string, items: readonly Item[], row: (item: Item) => unknown): Promise<unknown[]> {
    const results: unknown[] = [];
    for (let start = 0; start < items.length; start += BATCH) {
      const batch = items.slice(start, start + BATCH);
      const { records } = await transaction.run(`UNWIND $rows AS row ${cypher}`, { rows: batch.map(row) });
      for (const record of records) results.push(record.get(0));
      done += batch.length;
      onProgress({ phase: 'write', done, total });
    }
    return results;
  }

  await run('MATCH ()-[r]->() WHERE elementId(r) = row DELETE r', relationships.removed, ({ id }) => id);
  const bare = nodes.removed.filter((node) => node.bare);
  const gone = new Set(
    await run(
      'MATCH (n) WHERE elementId(n) = row AND NOT EXISTS { (n)--() } DELETE n RETURN row',
      bare,
      ({ id }) => id,
    ),
  );
  const kept = nodes.removed.filter(({ id }) => !gone.has(id));
  await run(change, [...kept, ...nodes.changed], ({ id, properties, labelsToAdd, labelsToRemove }) => ({
    id,
    properties,
    labelsToAdd,
    labelsToRemove,
  }));
  const added = await run(
    'CREATE (n) SET n = row.properties SET n:$(row.labels) RETURN elementId(n)',
    nodes.added,
    ({ key, labels, properties }) => ({ labels, properties: { ...properties, [MARK]: markOf(key) } }),
  );
  const all = new Map<NodeKey, unknown>(ids);
  nodes.added.forEach(({ key }, index) => void all.set(key, added[index]));
  await run(
    'MATCH ()-[r]->() WHERE elementId(r) = row.id SET r += row.properties',
    relationships.changed,
    ({ id, properties }) => ({ id, properties }),
  );
  await run(
    `MATCH (a) WHERE elementId(a) = row.from MATCH (b) WHERE elementId(b) = row.to
     CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`,
    relationships.added,
    ({ type, from, to, properties }) => ({
      type,
      from: all.get(from),
      to: all.get(to),
      properties: { ...properties, [MARK]: SOURCE },
    }),
  );
  return kept.length;
}

const change = `MATCH (n) WHERE elementId(n) = row.id
  SET n += row.properties SET n:$(row.labelsToAdd) REMOVE n:$(row.labelsToRemove)`;
