import type { Transaction } from 'neo4j-driver';
import { withoutMark } from '../../seed/load/mark';
import { IDENTITIES, type Identity } from '../../seed/plan/GraphPlan';
import type { ExportedNode } from '../GraphElement';

/**
 * All nodes of ours, one after another: those of each identifying label by their id, which begins with the type.
 *
 * The order is that of a unique index, which the hint makes Neo4j read instead of sorting, so neither side ever holds
 * more than a page of them.
 */
export async function* readNodes(transaction: Transaction): AsyncGenerator<ExportedNode> {
  for (const [label, property] of Object.entries(IDENTITIES) as [Identity, string][]) {
    const result = transaction.run(
      `MATCH (n:${label}) USING INDEX n:${label}(${property}) WHERE n.${property} IS NOT NULL
       RETURN n.${property} AS value, labels(n) AS labels, properties(n) AS properties ORDER BY value`,
    );
    for await (const record of result) {
      const others = (record.get('labels') as string[]).filter((other) => other !== label);
      yield {
        label,
        value: record.get('value'),
        labels: [label, ...others.sort()],
        properties: withoutMark(record.get('properties')),
      };
    }
  }
}
