import type Cypher from '@neo4j/cypher-builder';
import type { FieldMapping, GraphMapping } from '../../schema/GraphMapping';

/** The conditions of a filter, read and checked, before they are Cypher: the anchor of a statement is chosen from them. */
export type Predicate =
  | { readonly kind: 'all'; readonly of: readonly Predicate[] }
  | { readonly kind: 'any'; readonly of: readonly Predicate[] }
  | { readonly kind: 'not'; readonly of: Predicate }
  | Comparison
  | Overlap
  | { readonly kind: 'absent'; readonly property: string; readonly absent: boolean }
  | { readonly kind: 'named'; readonly key: Cypher.Param }
  | { readonly kind: 'within'; readonly key: Cypher.Param; readonly hierarchy: Traversal }
  | Related
  | Supported
  | Listed;

export type Quantifier = 'some' | 'none' | 'every';

export type Operator = 'eq' | 'ne' | 'in' | 'gt' | 'gte' | 'lt' | 'lte' | 'contains' | 'startsWith';

export interface Comparison {
  readonly kind: 'compare';
  /** The field of the API, whose evidence the comparison rests on. */
  readonly field: string;
  readonly property: string;
  readonly operator: Operator;
  readonly operand: Cypher.Param;
  /** Compared in lower case: the operand is so already. */
  readonly folded?: boolean;
}

/** A fuzzy date lies, at least in part, in these days. */
export interface Overlap {
  readonly kind: 'overlaps';
  readonly field: string;
  readonly from: Cypher.Param;
  readonly to: Cypher.Param;
}

/** Some, none or every node at the other end of a relationship, and what the relationship says itself. */
export interface Related {
  readonly kind: 'related';
  readonly quantifier: Quantifier;
  readonly over: Traversal;
  /** The condition on each. */
  readonly where: Predicate;
  /** Whether it tests the far node or, for values such as synonyms, the relationship. */
  readonly of: 'node' | 'edge';
  /** Narrows to relationships of which this holds: those with a role, or that rest on a quote. */
  readonly edge: Predicate;
  readonly selectable: Selectable;
}

/** Some, none or every quote that a relationship rests on. It tests the relationship. */
export interface Supported {
  readonly kind: 'supported';
  readonly quantifier: Quantifier;
  readonly where: Predicate;
}

/** Some, none or every text of a list property. */
export interface Listed {
  readonly kind: 'listed';
  readonly property: string;
  readonly quantifier: Quantifier;
  readonly where: readonly Comparison[];
}

/** A relationship as seen from the node that it is followed from. */
export interface Traversal {
  readonly relationship: string;
  readonly direction: 'IN' | 'OUT';
}

/** What can be filtered and selected: a node type or an interface of several. */
export interface Selectable {
  readonly name: string;
  readonly label?: string;
  /** Of a node type: whether its nodes are entities. */
  readonly isEntity?: boolean;
  readonly fields: ReadonlyMap<string, FieldMapping>;
}

/** The filter without a condition. */
export const anything: Predicate = { kind: 'all', of: [] };

/** The conditions that must all hold, nested `and` flattened. */
export function conjuncts(predicate: Predicate): readonly Predicate[] {
  return predicate.kind === 'all' ? predicate.of.flatMap(conjuncts) : [predicate];
}

/** The node type or interface of a name, as filters and selections see it. */
export function selectableOf(mapping: GraphMapping, name: string): Selectable {
  const selectable = mapping.types.get(name) ?? mapping.interfaces.get(name);
  if (!selectable) throw new Error(`${name} is no type of the graph`);
  return selectable;
}
