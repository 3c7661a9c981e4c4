import { utils } from '@neo4j/cypher-builder';
import type { Transaction } from 'neo4j-driver';
import { IDENTITIES, type Identity, type NodeKey, type PlannedNode, type PlannedRelationship } from '../plan/GraphPlan';
import { showKey } from './compareNodes';
import type { ChangedNode, Difference } from './Difference';
import type { LoadProgress } from './LoadReport';

/** Rows in one statement: enough to make its round trip cheap, few enough to fit into any server's memory. */
const BATCH = 5_000;

/**
 * Writes what separates the graph from the plan: first what goes, so that nothing new collides with it, then what
 * changes, then what comes. Labels and types are the mapping's own, or come from the graph, and are escaped.
 */
export async function writeDifference(
  transaction: Transaction,
  { nodes, relationships }: Difference,
  onProgress: (progress: LoadProgress) => void,
): Promise<void> {
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
  async function run<Item>(cypher: string, items: readonly Item[], row: (item: Item) => unknown): Promise<void> {
    for (let start = 0; start < items.length; start += BATCH) {
      const batch = items.slice(start, start + BATCH);
      await transaction.run(`UNWIND $rows AS row ${cypher}`, { rows: batch.map(row) });
      done += batch.length;
      onProgress({ phase: 'write', done, total });
    }
  }

  await run('MATCH ()-[r]->() WHERE elementId(r) = row DELETE r', relationships.removed, ({ id }) => id);
  await run('MATCH (n) WHERE elementId(n) = row DETACH DELETE n', nodes.removed, ({ id }) => id);
  for (const [labels, items] of groupBy(nodes.changed, changeOfLabels)) {
    await run(
      `MATCH (n) WHERE elementId(n) = row.id SET n = row.properties ${labels}`,
      items,
      ({ id, properties }) => ({ id, properties }),
    );
  }
  for (const [labels, items] of groupBy(nodes.added, labelsOf)) {
    await run(`CREATE (n${labels}) SET n = row`, items, ({ properties }) => properties);
  }
  await run(
    'MATCH ()-[r]->() WHERE elementId(r) = row.id SET r = row.properties',
    relationships.changed,
    ({ id, properties }) => ({ id, properties }),
  );
  for (const [create, items] of groupBy(relationships.added, creationOf)) {
    await run(create, items, ({ from, to, properties }) => ({ from: showKey(from), to: showKey(to), properties }));
  }
}

function labelsOf({ labels }: PlannedNode): string {
  return labels.map((label) => `:${utils.escapeLabel(label)}`).join('');
}

function changeOfLabels({ labelsToAdd, labelsToRemove }: ChangedNode): string {
  return [
    ...labelsToAdd.map((label) => `SET n:${utils.escapeLabel(label)}`),
    ...labelsToRemove.map((label) => `REMOVE n:${utils.escapeLabel(label)}`),
  ].join(' ');
}

function creationOf({ type, from, to }: PlannedRelationship): string {
  const relationship = `CREATE (a)-[r:${utils.escapeType(type)}]->(b) SET r = row.properties`;
  return `MATCH (a${byKey(from, 'from')}) MATCH (b${byKey(to, 'to')}) ${relationship}`;
}

/** `:Entity {id: row.from}`: a seek in a unique index. */
function byKey(key: NodeKey, column: 'from' | 'to'): string {
  const identity = key.slice(0, key.indexOf('/')) as Identity;
  return `:${identity} {${IDENTITIES[identity]}: row.${column}}`;
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group === undefined) groups.set(key(item), [item]);
    else group.push(item);
  }
  return groups;
}
