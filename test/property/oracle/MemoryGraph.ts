import type { GraphMapping, RelationshipField } from '../../../src/schema/GraphMapping';
import type { TestEdge, TestGraph, TestNode } from '../graph/TestGraph';

/** A node at the other end of a relationship, and the relationship. */
export interface Neighbour {
  readonly node: TestNode;
  readonly edge: TestEdge;
}

/** A graph in memory, as the API's questions go through it. */
export class MemoryGraph {
  readonly #nodes: ReadonlyMap<string, TestNode>;
  readonly #edges: ReadonlyMap<string, readonly TestEdge[]>;
  /** How many filtered lists were asked for, and of how many a filter left some and not all. */
  readonly tally = { filtered: 0, narrowed: 0 };

  constructor(
    readonly mapping: GraphMapping,
    graph: TestGraph,
  ) {
    this.#nodes = new Map(graph.nodes.map((node) => [node.key, node]));
    const edges = new Map<string, TestEdge[]>();
    const add = (place: string, edge: TestEdge) => edges.set(place, [...(edges.get(place) ?? []), edge]);
    for (const edge of graph.edges) {
      add(`${edge.from} OUT ${edge.type}`, edge);
      add(`${edge.to} IN ${edge.type}`, edge);
    }
    this.#edges = edges;
  }

  /** The nodes of a type or of an interface's types. */
  all(type: string): TestNode[] {
    const types = this.mapping.interfaces.get(type)?.members ?? [type];
    return [...this.#nodes.values()].filter((node) => types.includes(node.type));
  }

  /** Where a field leads from a node. */
  neighbours(node: TestNode, field: Pick<RelationshipField, 'relationship' | 'direction' | 'type'>): Neighbour[] {
    const types = this.mapping.interfaces.get(field.type)?.members ?? [field.type];
    return (this.#edges.get(`${node.key} ${field.direction} ${field.relationship}`) ?? [])
      .map((edge) => ({ edge, node: this.node(field.direction === 'OUT' ? edge.to : edge.from) }))
      .filter((far) => types.includes(far.node.type));
  }

  node(key: string): TestNode {
    const node = this.#nodes.get(key);
    if (!node) throw new Error(`The random graph has no node ${key}`);
    return node;
  }
}
