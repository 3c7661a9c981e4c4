import type { GraphProperties } from '../GraphValue';

/** What the graph is to be: a plain value, compared with what it is by `load`. */
export interface GraphPlan {
  /** A short hash of all below: the same facts have the same version on every machine. */
  readonly dataVersion: string;
  readonly nodes: readonly PlannedNode[];
  readonly relationships: readonly PlannedRelationship[];
}

export interface PlannedNode {
  readonly key: NodeKey;
  /** The label that identifies the node first, as in `['Entity', 'Compound']`. */
  readonly labels: readonly [Identity, ...string[]];
  /** With the identifying property among them. */
  readonly properties: GraphProperties;
}

/** Between two nodes there may be several of a type, as long as their properties differ (two spellings of one name). */
export interface PlannedRelationship {
  readonly type: string;
  readonly from: NodeKey;
  readonly to: NodeKey;
  readonly properties: GraphProperties;
}

/** Every node of ours bears one of these labels, and is found by that label and the property named here. */
export const IDENTITIES = {
  Entity: 'id',
  Evidence: 'id',
  Premise: 'id',
  TimelineEvent: 'id',
  Passage: 'id',
  Name: 'key',
  CrossReference: 'id',
  ExternalFact: 'id',
} as const;

export type Identity = keyof typeof IDENTITIES;

/** A node's identity in one text: `Entity/compound:t-dm1`. */
export type NodeKey = `${Identity}/${string}`;

export function nodeKey(identity: Identity, value: string): NodeKey {
  return `${identity}/${value}`;
}
