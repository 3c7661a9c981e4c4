import type { TestEdge, TestNode } from '../graph/TestGraph';
import type { MemoryGraph } from './MemoryGraph';
import { type Filter, matches } from './matches';

/**
 * Whether a node that fulfils a filter does so without any premise that the annotator alone concluded: a comparison rests on
 * the evidence for its field, a relation on its own, and a premise is inferred where all of its evidence is. What a filter
 * denies, names, and ways up a hierarchy rest on nothing.
 */
export function isStated(graph: MemoryGraph, type: string, node: TestNode, filter: Filter): boolean {
  const fields = (graph.mapping.types.get(type) ?? graph.mapping.interfaces.get(type))?.fields;
  return Object.entries(filter).every(([name, asked]) => {
    if (name === 'and') return (asked as readonly Filter[]).every((each) => isStated(graph, type, node, each));
    if (name === 'or') {
      return (asked as readonly Filter[]).some(
        (each) => matches(graph, type, node, each) && isStated(graph, type, node, each),
      );
    }
    const field = fields?.get(name);
    switch (field?.kind) {
      case 'property':
      case 'value':
        if (field.list || Object.keys(asked as Filter).every((operator) => operator === 'isNull')) return true;
        return !allInferred(graph, evidenceFor(graph, node, name));
      case 'relationship': {
        const some = field.list ? (asked as Filter).some : asked;
        if (some === undefined) return true;
        const { some: _some, none: _none, every: _every, ...roles } = field.list ? (asked as Filter) : {};
        return graph
          .neighbours(node, field)
          .filter((far) => (field.list ? matchesRole(far.edge, roles) : true))
          .filter((far) => matches(graph, field.type, far.node, some as Filter))
          .some(
            (far) => !allInferred(graph, far.edge.evidence) && isStated(graph, field.type, far.node, some as Filter),
          );
      }
      default:
        return true;
    }
  });
}

function matchesRole(edge: TestEdge, roles: Filter): boolean {
  return Object.entries(roles).every(([name, asked]) => edge.properties[name] === (asked as { eq: string }).eq);
}

function evidenceFor(graph: MemoryGraph, node: TestNode, field: string): readonly string[] {
  return graph
    .neighbours(node, { relationship: 'SUPPORTED_BY', direction: 'OUT', type: 'Evidence' })
    .filter(({ edge }) => edge.supports === undefined || edge.supports.includes(field))
    .map((quote) => quote.node.key);
}

function allInferred(graph: MemoryGraph, evidence: readonly string[]): boolean {
  return evidence.length > 0 && evidence.every((id) => graph.node(id).values.assertion === 'INFERRED');
}
