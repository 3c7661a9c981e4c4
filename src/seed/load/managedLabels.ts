import { utils } from '@neo4j/cypher-builder';
import type { GraphMapping } from '../../schema/GraphMapping';
import { IDENTITIES } from '../plan/GraphPlan';

/** The labels of the nodes that the seeds own; every other node belongs to somebody else. */
export function managedLabels(mapping: GraphMapping): string[] {
  return [...new Set([...Object.keys(IDENTITIES), ...[...mapping.types.values()].map((type) => type.label)])];
}

/** A label expression that any of the nodes of ours satisfies: `Entity|Evidence|…`. */
export function managedExpression(mapping: GraphMapping): string {
  return managedLabels(mapping).map(utils.escapeLabel).join('|');
}
