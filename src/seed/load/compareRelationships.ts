import type { Transaction } from 'neo4j-driver';
import type { GraphMapping } from '../../schema/GraphMapping';
import { canonical } from '../canonical';
import type { GraphPlan, NodeKey, PlannedRelationship } from '../plan/GraphPlan';
import { showKey } from './compareNodes';
import type { ChangedRelationship, Difference, Existing } from './Difference';
import { describeProperties } from './describeProperties';
import { isManaged, managedLabels } from './managedLabels';

interface Found {
  readonly id: string;
  readonly properties: Record<string, unknown>;
}

/**
 * Reads the relationships between nodes of ours as they are in the graph, and holds them against the plan. Those from or
 * to somebody else's nodes are not ours.
 *
 * @param keys by elementId, the keys of the nodes of ours that stay; the relationships of the others go with them
 */
export async function compareRelationships(
  transaction: Transaction,
  plan: GraphPlan,
  keys: ReadonlyMap<string, NodeKey>,
  removedNodes: ReadonlySet<string>,
  mapping: GraphMapping,
  onRead: () => void,
): Promise<Difference['relationships']> {
  const planned = new Map<string, PlannedRelationship[]>();
  for (const relationship of plan.relationships) {
    const ends = endsOf(relationship.from, relationship.type, relationship.to);
    const same = planned.get(ends);
    if (same === undefined) planned.set(ends, [relationship]);
    else same.push(relationship);
  }
  const changed: ChangedRelationship[] = [];
  const removed: Existing[] = [];
  const others = new Map<string, Found[]>();
  let unchanged = 0;
  const result = transaction.run(
    `MATCH (n)-[r]->(m) WHERE ${isManaged('n')}
     RETURN elementId(r) AS id, type(r) AS type, elementId(n) AS from, elementId(m) AS to, properties(r) AS properties`,
    { managed: managedLabels(mapping) },
  );
  for await (const record of result) {
    onRead();
    const id = record.get('id') as string;
    const type = record.get('type') as string;
    const fromId = record.get('from') as string;
    const toId = record.get('to') as string;
    const from = keys.get(fromId);
    const to = keys.get(toId);
    if (from === undefined || to === undefined) {
      if (removedNodes.has(fromId) || removedNodes.has(toId))
        removed.push({ id, type, shown: `${type} of a removed node` });
      continue;
    }
    const ends = endsOf(from, type, to);
    const properties = record.get('properties') as Record<string, unknown>;
    const found = canonical(properties);
    const candidates = planned.get(ends);
    const same = candidates?.findIndex((candidate) => canonical(candidate.properties) === found) ?? -1;
    if (candidates === undefined || same === -1) {
      others.set(ends, [...(others.get(ends) ?? []), { id, properties }]);
      continue;
    }
    unchanged += 1;
    if (candidates.length === 1) planned.delete(ends);
    else candidates.splice(same, 1);
  }
  for (const [ends, found] of others) {
    const [from = '', type = '', to = ''] = ends.split('\n');
    const shown = `${showKey(from as NodeKey)} -[${type}]-> ${showKey(to as NodeKey)}`;
    for (const { id, properties } of found) {
      const wanted = planned.get(ends)?.shift();
      if (wanted === undefined) removed.push({ id, type, shown });
      else {
        const differences = describeProperties(properties, wanted.properties).join(', ');
        changed.push({ id, type, shown: `${shown}: ${differences}`, properties: wanted.properties });
      }
    }
  }
  return { added: [...planned.values()].flat(), changed, removed, unchanged };
}

function endsOf(from: NodeKey, type: string, to: NodeKey): string {
  return `${from}\n${type}\n${to}`;
}
