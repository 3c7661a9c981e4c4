import Cypher from '@neo4j/cypher-builder';

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
