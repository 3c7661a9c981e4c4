import type { Transaction } from 'neo4j-driver';
import { compareNodes, type Looking } from './compareNodes';
import { compareRelationships } from './compareRelationships';
import type { Difference } from './Difference';
import type { LoadProgress } from './LoadReport';
import { MARK } from './mark';

/** How many nodes there are, from the count store. */
export const countAll = 'MATCH (n) RETURN count(n) AS all';

/** Holds the graph, as a transaction sees it, against the plan. */
export async function compareGraph(
  transaction: Transaction,
  looking: Looking,
  onProgress: (progress: LoadProgress) => void,
): Promise<Difference> {
  const { plan, unmarked, recorded } = looking;
  const total = plan.nodes.length + plan.relationships.length;
  let done = 0;
  const onRead = () => {
    done += 1;
    if (done % 10_000 === 0) onProgress({ phase: 'compare', done, total });
  };
  onProgress({ phase: 'compare', done, total });
  const all = Number((await transaction.run(countAll)).records[0]?.get('all'));
  // An empty graph has nothing to compare, and a large plan is not put into tables in vain.
  if (all === 0) return { ...nothing, nodes: addAll(plan.nodes), relationships: addAll(plan.relationships) };
  const { nodes, keys, taken } = await compareNodes(transaction, looking, onRead);
  const removedNodes = new Set(nodes.removed.map(({ id }) => id));
  const ours = keys.size + removedNodes.size;
  const relationships =
    ours === 0
      ? addAll(plan.relationships)
      : await compareRelationships(transaction, looking, keys, removedNodes, onRead);
  return {
    nodes,
    relationships,
    ids: new Map([...keys].map(([id, key]) => [key, id])),
    taken,
    foreign:
      all > ours + (recorded ? 1 : 0)
        ? await foreignNodes(transaction, unmarked ? [...keys.keys(), ...removedNodes] : [])
        : [],
  };
}

const nothing = { ids: new Map(), taken: [], foreign: [] };

function addAll<Item>(added: readonly Item[]) {
  return { added, changed: [], removed: [], unchanged: 0 };
}

/** Nodes without a mark by their labels, apart from those of ours that have none yet. */
async function foreignNodes(transaction: Transaction, ours: readonly string[]): Promise<Difference['foreign']> {
  const result = await transaction.run(
    `MATCH (n) WHERE n.${MARK} IS NULL AND NOT elementId(n) IN $ours
     RETURN labels(n) AS labels, count(*) AS count ORDER BY count DESC, labels`,
    { ours },
  );
  return result.records.map((record) => ({
    labels: record.get('labels') as string[],
    count: Number(record.get('count')),
  }));
}
