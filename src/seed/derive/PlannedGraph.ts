import type { Traversal } from '../../compile/filter/Predicate';
import type { NodeKey, PlannedNode, PlannedRelationship } from '../plan/GraphPlan';

/** A relationship as seen from one of its ends, and the node at the other. */
export interface PlannedNeighbour {
  readonly node: PlannedNode;
  readonly relationship: PlannedRelationship;
}

/** A plan as a graph that can be walked. */
export class PlannedGraph {
  readonly #nodes: ReadonlyMap<NodeKey, PlannedNode>;
  readonly #byLabel = new Map<string, PlannedNode[]>();
  readonly #neighbours = new Map<string, PlannedNeighbour[]>();

  constructor(nodes: readonly PlannedNode[], relationships: readonly PlannedRelationship[]) {
    this.#nodes = new Map(nodes.map((node) => [node.key, node]));
    for (const node of nodes) for (const label of node.labels) listed(this.#byLabel, label).push(node);
    for (const relationship of relationships) {
      const { from, type, to } = relationship;
      listed(this.#neighbours, place(from, type, 'OUT')).push({ node: this.node(to), relationship });
      listed(this.#neighbours, place(to, type, 'IN')).push({ node: this.node(from), relationship });
    }
  }

  /** The nodes that bear a label, in the order of the plan. */
  labelled(label: string): readonly PlannedNode[] {
    return this.#byLabel.get(label) ?? [];
  }

  /** @throws Error for a node that the plan does not have */
  node(key: NodeKey): PlannedNode {
    const node = this.#nodes.get(key);
    if (!node) throw new Error(`There is no node ${key} in the plan.`);
    return node;
  }

  neighbours({ key }: PlannedNode, { relationship, direction }: Traversal): readonly PlannedNeighbour[] {
    return this.#neighbours.get(place(key, relationship, direction)) ?? [];
  }
}

function place(key: NodeKey, type: string, direction: 'IN' | 'OUT'): string {
  return `${direction} ${type} ${key}`;
}

function listed<Item>(lists: Map<string, Item[]>, key: string): Item[] {
  const known = lists.get(key);
  if (known) return known;
  const added: Item[] = [];
  lists.set(key, added);
  return added;
}
