import type { Transaction } from 'neo4j-driver';
import type { GraphMapping } from '../../schema/GraphMapping';
import { type GraphPlan, IDENTITIES, type Identity, type NodeKey, nodeKey, type PlannedNode } from '../plan/GraphPlan';
import type { ChangedNode, Difference, Existing } from './Difference';
import { describeProperties } from './describeProperties';
import { isManaged, managedLabels } from './managedLabels';
import { withoutStamp } from './stamp';

export interface ComparedNodes {
  readonly nodes: Difference['nodes'];
  /** By elementId, the key of every node that stays. */
  readonly keys: ReadonlyMap<string, NodeKey>;
}

/** Reads the nodes of ours as they are in the graph, and holds them against the plan. */
export async function compareNodes(
  transaction: Transaction,
  plan: GraphPlan,
  mapping: GraphMapping,
  onRead: () => void,
): Promise<ComparedNodes> {
  const missing = new Map(plan.nodes.map((node) => [node.key, node]));
  const managed = new Set(managedLabels(mapping));
  const keys = new Map<string, NodeKey>();
  const changed: ChangedNode[] = [];
  const removed: Existing[] = [];
  let unchanged = 0;
  const result = transaction.run(
    `MATCH (n) WHERE ${isManaged('n')}
     RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties`,
    { managed: [...managed] },
  );
  for await (const record of result) {
    onRead();
    const id = record.get('id') as string;
    const labels = record.get('labels') as string[];
    const properties = record.get('properties') as Record<string, unknown>;
    const planned = keyCandidates(labels, properties)
      .map((key) => missing.get(key))
      .find((node) => node !== undefined);
    if (planned === undefined) {
      const type = labels.findLast((label) => managed.has(label)) ?? '';
      removed.push({ id, type, shown: `${type} ${String(properties.id ?? properties.key ?? properties.name ?? id)}` });
      continue;
    }
    missing.delete(planned.key);
    keys.set(id, planned.key);
    const differences = describe(planned, labels, withoutStamp(labels, properties));
    if (differences.length === 0) unchanged += 1;
    else {
      changed.push({
        id,
        type: typeOf(planned),
        shown: `${showKey(planned.key)}: ${differences.join(', ')}`,
        properties: planned.properties,
        labelsToAdd: planned.labels.filter((label) => !labels.includes(label)),
        labelsToRemove: labels.filter((label) => !planned.labels.includes(label)),
      });
    }
  }
  return { nodes: { added: [...missing.values()], changed, removed, unchanged }, keys };
}

/** The last label is the most special: Compound, not Entity. */
export function typeOf(node: PlannedNode): string {
  return node.labels[node.labels.length - 1] ?? '';
}

/** A key without its identity label: `compound:t-dm1`. */
export function showKey(key: NodeKey): string {
  return key.slice(key.indexOf('/') + 1);
}

/** The keys that a node may have: by its identity label or, where a hand took that away, by any. */
function keyCandidates(labels: readonly string[], properties: Record<string, unknown>): NodeKey[] {
  const identities = Object.keys(IDENTITIES) as Identity[];
  const own = identities.filter((identity) => labels.includes(identity));
  return (own.length > 0 ? own : identities).flatMap((identity) => {
    const value = properties[IDENTITIES[identity]];
    return typeof value === 'string' ? [nodeKey(identity, value)] : [];
  });
}

function describe(
  planned: PlannedNode,
  labels: readonly string[],
  properties: Readonly<Record<string, unknown>>,
): string[] {
  const differences = describeProperties(properties, planned.properties);
  const added = planned.labels.filter((label) => !labels.includes(label)).map((label) => `label ${label} back`);
  const removed = labels
    .filter((label) => !planned.labels.some((known) => known === label))
    .map((label) => `label ${label} away`);
  return [...differences, ...added, ...removed];
}
