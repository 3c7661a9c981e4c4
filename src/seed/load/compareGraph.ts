import type { Transaction } from 'neo4j-driver';
import type { GraphMapping } from '../../schema/GraphMapping';
import type { GraphPlan } from '../plan/GraphPlan';
import { compareNodes } from './compareNodes';
import { compareRelationships } from './compareRelationships';
import type { Difference } from './Difference';
import type { LoadProgress } from './LoadReport';
import { isManaged, managedLabels } from './managedLabels';

/** Holds the graph, as a transaction sees it, against the plan. */
export async function compareGraph(
  transaction: Transaction,
  plan: GraphPlan,
  mapping: GraphMapping,
  onProgress: (progress: LoadProgress) => void,
): Promise<Difference> {
  const total = plan.nodes.length + plan.relationships.length;
  let done = 0;
  const onRead = () => {
    done += 1;
    if (done % 10_000 === 0) onProgress({ phase: 'compare', done, total });
  };
  onProgress({ phase: 'compare', done, total });
  const { nodes, keys } = await compareNodes(transaction, plan, mapping, onRead);
  const removedNodes = new Set(nodes.removed.map(({ id }) => id));
  // An empty graph has nothing to compare, and a large plan is not put into tables in vain.
  const relationships =
    keys.size + removedNodes.size === 0
      ? { added: plan.relationships, changed: [], removed: [], unchanged: 0 }
      : await compareRelationships(transaction, plan, keys, removedNodes, mapping, onRead);
  return { nodes, relationships, foreign: await foreignNodes(transaction, keys.size + removedNodes.size, mapping) };
}

/** Somebody else's nodes by their labels. They are looked for only where there are more nodes than ours. */
async function foreignNodes(
  transaction: Transaction,
  ours: number,
  mapping: GraphMapping,
): Promise<Difference['foreign']> {
  const all = await transaction.run('MATCH (n) RETURN count(n) AS all');
  if (Number(all.records[0]?.get('all')) <= ours) return [];
  const result = await transaction.run(
    `MATCH (n) WHERE NOT ${isManaged('n')}
     RETURN labels(n) AS labels, count(*) AS count ORDER BY count DESC, labels`,
    { managed: managedLabels(mapping) },
  );
  return result.records.map((record) => ({
    labels: record.get('labels') as string[],
    count: Number(record.get('count')),
  }));
}
