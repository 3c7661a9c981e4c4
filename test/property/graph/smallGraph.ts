import type { TestEdge, TestGraph, TestNode, TestValue } from './TestGraph';

/** A graph of nodes and relationships that are written out, for a case that was found once. */
export function smallGraph(nodes: readonly TestNode[], edges: readonly TestEdge[] = []): TestGraph {
  return { nodes, edges };
}

/** An entity: `entity('Compound', 'compound:a', { name: 'A' })`. */
export function entity(type: string, id: string, values: Readonly<Record<string, TestValue>>): TestNode {
  return { key: id, type, values: { id, ...values }, synonyms: [] };
}

/** A relationship: `edge('compound:a', 'TARGETS', 'target:b')`. */
export function edge(from: string, type: string, to: string, rest: Partial<TestEdge> = {}): TestEdge {
  return { type, from, to, properties: {}, evidence: [], ...rest };
}
