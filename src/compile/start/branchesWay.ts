import Cypher from '@neo4j/cypher-builder';
import { gate } from './gate';
import { relatedWay } from './relatedWay';
import { isDirect, type Start } from './Start';
import type { Destination, Way } from './Way';
import { walk } from './walk';

/**
 * The way to all that an `or` asks for, over one start for each of its branches: it costs what all of them cost. What
 * several branches lead to is found several times.
 */
export function branchesWay(starts: readonly Start[], destination: Destination, bounded: boolean): Way {
  const ways = starts.map((start) =>
    isDirect(start) ? directWay(start, destination) : relatedWay(start, destination, bounded),
  );
  const complete = ways.flatMap((way) => way.complete ?? []);
  const [first, ...others] = ways.map(({ degree }) => degree);
  return {
    prepare: ways.flatMap((way) => way.prepare),
    carried: ways.flatMap((way) => way.carried),
    degree: others.reduce((sum: Cypher.Expr, degree) => Cypher.plus(sum, degree), first ?? new Cypher.Literal(0)),
    ...(complete.length > 0 && { complete: Cypher.and(...complete) }),
    share: Math.max(...ways.map(({ share }) => share)),
    walk: (go) => ways.flatMap((way) => way.walk(go)),
  };
}

/** From a name or id right to the few that bear it. */
function directWay(start: Start, { node }: Destination): Way {
  return {
    prepare: [],
    carried: [],
    degree: new Cypher.Literal(1),
    share: 1,
    walk: (go) => [gate(go, walk(start, start.hops, node, start.rest).return(node), node, [])],
  };
}
