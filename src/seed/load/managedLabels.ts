import type { GraphMapping } from '../../schema/GraphMapping';
import { IDENTITIES } from '../plan/GraphPlan';

/** The labels of the nodes that the seeds own; every other node belongs to somebody else. */
export function managedLabels(mapping: GraphMapping): string[] {
  return [...new Set([...Object.keys(IDENTITIES), ...[...mapping.types.values()].map((type) => type.label)])];
}

/**
 * That a node is one of ours, its labels given as a parameter: with the labels in the text, Neo4j plans a union of a scan
 * for each of them, which takes longer than to look at every node.
 */
export function isManaged(variable: string): string {
  return `any(label IN labels(${variable}) WHERE label IN $managed)`;
}
