import type { NodeKey, PlannedNode, PlannedRelationship } from '../plan/GraphPlan';

/** What separates the graph as it is from the plan. Ids are the `elementId`s of what is there. */
export interface Difference {
  readonly nodes: {
    readonly added: readonly PlannedNode[];
    readonly changed: readonly ChangedNode[];
    readonly removed: readonly RemovedNode[];
    readonly unchanged: number;
  };
  readonly relationships: {
    readonly added: readonly PlannedRelationship[];
    readonly changed: readonly ChangedRelationship[];
    readonly removed: readonly Existing[];
    readonly unchanged: number;
  };
  /** By key, the `elementId` of each planned node that is there. */
  readonly ids: ReadonlyMap<NodeKey, string>;
  /** Nodes without a mark of ours that have the label and the id of a planned node, as a report names them. */
  readonly taken: readonly string[];
  /** Other nodes that are not ours, by their labels. */
  readonly foreign: readonly { readonly labels: readonly string[]; readonly count: number }[];
}

export interface Existing {
  readonly id: string;
  /** Label or relationship type. */
  readonly type: string;
  /** How a report names it. */
  readonly shown: string;
}

/** Properties to set; `null` takes one away. Those that are not named stay. */
export type Changes = Readonly<Record<string, unknown>>;

export interface ChangedNode extends Existing {
  readonly properties: Changes;
  readonly labelsToAdd: readonly string[];
  readonly labelsToRemove: readonly string[];
}

export interface ChangedRelationship extends Existing {
  readonly properties: Changes;
}

/** A node that leaves. Where others attached something to it, it only loses what is ours. */
export interface RemovedNode extends ChangedNode {
  /** Nothing on the node itself is somebody else's; relationships are looked at when it is removed. */
  readonly bare: boolean;
}

export function isEmpty({ nodes, relationships }: Pick<Difference, 'nodes' | 'relationships'>): boolean {
  return [nodes, relationships].every((part) => part.added.length + part.changed.length + part.removed.length === 0);
}
