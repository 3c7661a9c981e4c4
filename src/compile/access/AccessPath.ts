import Cypher from '@neo4j/cypher-builder';
import type { Predicate, Selectable } from '../filter/Predicate';
import type { Page } from '../page/Page';

/** How to find the nodes of a list. Its cost depends on the graph and is compared when the statement runs. */
export interface AccessPath {
  /** Clauses that run before the choice: they bind `carried` and what `degree` is made of. */
  readonly prepare: readonly Cypher.Clause[];
  /** The variables that `walk` needs from `prepare`. */
  readonly carried: readonly Cypher.Variable[];
  /** How many nodes the traversal meets before other conditions are tested. */
  readonly degree: Cypher.Expr;
  /** Whether the degree was counted to its end. Where it was not, the anchor is a hub. */
  readonly complete?: Cypher.Predicate;
  /** The assumed selectivity of the conditions that remain. */
  readonly selectivity: number;
  /** A condition of the filter that `carried` already answers, in fewer steps than testing it anew. */
  readonly known?: Known;
  /** Clauses that return the list's node where `guard` holds, and nothing elsewhere. Their union is what is found. */
  readonly walk: (guard: Cypher.Predicate) => readonly Cypher.Clause[];
}

export interface Known {
  readonly condition: Predicate;
  /** Tests a node for the condition. */
  readonly test: (node: Cypher.Node) => Cypher.Predicate;
}

/** What every access path leads to: the nodes of a label, or a page of them. */
export interface Destination {
  readonly selectable: Selectable;
  readonly node: Cypher.Node;
  /** Absent where all that matches is wanted. */
  readonly page?: Page;
  readonly predicate: Predicate;
}

/** Above this, an anchor is treated as a hub and counting stops. */
export const hubSize = 1_000;

/**
 * Runs a subquery that returns `node` only where `guard` holds. The guard is an UNWIND of one row or none: as a condition
 * in WHERE it would be tested after an index was read, and not before.
 */
export function guarded(
  guard: Cypher.Predicate,
  subquery: Cypher.Clause,
  node: Cypher.Node,
  scope: Cypher.Variable[],
): Cypher.Clause {
  const open = new Cypher.Case()
    .when(guard)
    .then(new Cypher.List([Cypher.true]))
    .else(new Cypher.List([]));
  return Cypher.utils.concat(
    new Cypher.Unwind([open, new Cypher.Variable()]),
    new Cypher.Call(subquery, scope),
    new Cypher.Return(node),
  );
}
