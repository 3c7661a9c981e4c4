import Cypher from '@neo4j/cypher-builder';
import type { AccessPath, Destination } from './AccessPath';
import { type Anchor, isDirect } from './Anchor';
import { guarded } from './guarded';
import { traversalPath } from './traversalPath';
import { walk } from './walk';

/**
 * The access path of an `or`: one anchor for each of its branches. Its cost is the sum of theirs. A node that several
 * branches lead to is found several times.
 */
export function branchesPath(anchors: readonly Anchor[], destination: Destination, bounded: boolean): AccessPath {
  const paths = anchors.map((anchor) =>
    isDirect(anchor) ? directPath(anchor, destination) : traversalPath(anchor, destination, bounded),
  );
  const complete = paths.flatMap((path) => path.complete ?? []);
  const [first, ...others] = paths.map(({ degree }) => degree);
  return {
    prepare: paths.flatMap((path) => path.prepare),
    carried: paths.flatMap((path) => path.carried),
    degree: others.reduce((sum: Cypher.Expr, degree) => Cypher.plus(sum, degree), first ?? new Cypher.Literal(0)),
    ...(complete.length > 0 && { complete: Cypher.and(...complete) }),
    selectivity: Math.max(...paths.map(({ selectivity }) => selectivity)),
    walk: (guard) => paths.flatMap((path) => path.walk(guard)),
  };
}

/** The access path from a name or id directly to the few nodes that bear it. */
function directPath(anchor: Anchor, { node }: Destination): AccessPath {
  return {
    prepare: [],
    carried: [],
    degree: new Cypher.Literal(1),
    selectivity: 1,
    walk: (guard) => [guarded(guard, walk(anchor, anchor.hops, node, anchor.rest).return(node), node, [])],
  };
}
