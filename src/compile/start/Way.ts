import type Cypher from '@neo4j/cypher-builder';
import type { Predicate, Target } from '../filter/Predicate';
import type { Page } from '../page/Page';

/** A way to the nodes of a list whose cost only the graph knows. */
export interface Way {
  /** What the choice needs to know: clauses that bind `carried` and what `degree` is made of. */
  readonly prepare: readonly Cypher.Clause[];
  /** What is carried from there to the walk. */
  readonly carried: readonly Cypher.Variable[];
  /** How many nodes the walk meets before other conditions are tested. */
  readonly degree: Cypher.Expr;
  /** Whether the degree was counted to its end; where it was not, there are too many. */
  readonly complete?: Cypher.Predicate;
  /** What share of them the conditions that remain are taken to leave. */
  readonly share: number;
  /** A condition of the filter that is told by what is carried, in fewer steps than by itself. */
  readonly known?: Known;
  /** Clauses that return the list's node where `go` holds, and do nothing where it does not; their union is what is found. */
  readonly walk: (go: Cypher.Predicate) => readonly Cypher.Clause[];
}

export interface Known {
  readonly condition: Predicate;
  /** Tests a node for the condition. */
  readonly test: (node: Cypher.Node) => Cypher.Predicate;
}

/** What every way leads to: the nodes of a label, or the page of them. */
export interface Destination {
  readonly target: Target;
  readonly node: Cypher.Node;
  /** Absent where all that matches is wanted. */
  readonly page?: Page;
  readonly predicate: Predicate;
}

/** More nodes than these make a start a hub, and nobody counts on. */
export const mostCounted = 1_000;
