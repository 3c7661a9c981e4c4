import { IDENTITIES, type Identity, type NodeKey, nodeKey, type PlannedNode } from '../plan/GraphPlan';

/** The last label is the most special: Compound, not Entity. */
export function typeOf(node: Pick<PlannedNode, 'labels'>): string {
  return node.labels[node.labels.length - 1] ?? '';
}

/** A key without its identity label: `compound:t-dm1`. */
export function showKey(key: NodeKey): string {
  return key.slice(key.indexOf('/') + 1);
}

/** The keys that a node may have: by its identity label or, where it bears none, by any. */
export function keyCandidates(labels: readonly string[], properties: Readonly<Record<string, unknown>>): NodeKey[] {
  const identities = Object.keys(IDENTITIES) as Identity[];
  const own = identities.filter((identity) => labels.includes(identity));
  return (own.length > 0 ? own : identities).flatMap((identity) => {
    const value = properties[IDENTITIES[identity]];
    return typeof value === 'string' ? [nodeKey(identity, value)] : [];
  });
}
