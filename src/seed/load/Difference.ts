import type { GraphProperties } from '../GraphValue';
import type { PlannedNode, PlannedRelationship } from '../plan/GraphPlan';

/** What separates the graph as it is from the plan. Ids are the `elementId`s of what is there. */
export interface Difference {
  readonly nodes: {
    readonly added: readonly PlannedNode[];
    readonly changed: readonly ChangedNode[];
    readonly removed: readonly Existing[];
    readonly unchanged: number;
  };
  readonly relationships: {
    readonly added: readonly PlannedRelationship[];
    readonly changed: readonly ChangedRelationship[];
    readonly removed: readonly Existing[];
    readonly unchanged: number;
  };
  readonly foreign: readonly { readonly labels: readonly string[]; readonly count: number }[];
}

export interface Existing {
  readonly id: string;
  /** Label or relationship type. */
  readonly type: string;
  /** How a report names it. */
  readonly shown: string;
}

export interface ChangedNode extends Existing {
  readonly properties: GraphProperties;
  readonly labelsToAdd: readonly string[];
  readonly labelsToRemove: readonly string[];
}

export interface ChangedRelationship extends Existing {
  readonly properties: GraphProperties;
}

export function isEmpty({ nodes, relationships }: Difference): boolean {
  return [nodes, relationships].every((part) => part.added.length + part.changed.length + part.removed.length === 0);
}
