import Cypher from '@neo4j/cypher-builder';
import { allOf } from '../filter/whereOf';
import { gate } from './gate';
import type { Destination, Way } from './Way';

/** The other way: to test all nodes of a label in the order of the page. */
export interface Scan {
  /** Returns the node. */
  readonly clause: () => Cypher.Clause;
  /** What of the ways' preparations it uses. */
  readonly scope: Cypher.Variable[];
  /** Whether an index delivers the order of the page; otherwise all there is is read and sorted. */
  readonly inIndexOrder: boolean;
}

/**
 * Binds the listed nodes by the way that is cheapest, which only the graph knows: walking from a start costs as much as
 * there are nodes at its end, testing nodes in the order of the page costs a page divided by the share of nodes that
 * match. With `d` nodes of `n` at the end and a share `s` left by the other conditions, walking is cheaper while
 * `d * d * s <= limit * n`. The nodes come in any order.
 */
export function chooseStart(ways: readonly Way[], { target, node, page }: Destination, scan?: Scan): Cypher.Clause {
  const chosen = new Cypher.Variable();
  const choice = new Cypher.Case();
  ways.forEach((way, index) => {
    const conditions: Cypher.Predicate[] = ways.flatMap((other, place) => {
      if (other === way) return [];
      return [place < index ? Cypher.lt(way.degree, other.degree) : Cypher.lte(way.degree, other.degree)];
    });
    if (scan && way.complete) conditions.push(way.complete);
    if (scan?.inIndexOrder && page && target.label) {
      const matching = way.share < 1 ? Cypher.multiply(way.degree, new Cypher.Literal(way.share)) : way.degree;
      const all = new Cypher.Count(new Cypher.Pattern({ labels: [target.label] }));
      conditions.push(Cypher.lte(Cypher.multiply(way.degree, matching), Cypher.multiply(page.limit, all)));
    }
    choice.when(allOf(conditions) ?? Cypher.true).then(new Cypher.Literal(index));
  });
  choice.else(new Cypher.Literal(scan ? ways.length : 0));
  const isChosen = (index: number) => Cypher.eq(chosen, new Cypher.Literal(index));
  const walks = ways.flatMap((way, index) => way.walk(isChosen(index)));
  if (scan) walks.push(gate(isChosen(ways.length), scan.clause(), node, scan.scope));
  const carried = ways.flatMap((way) => way.carried);
  const [only, ...others] = walks;
  return Cypher.utils.concat(
    ...ways.flatMap((way) => way.prepare),
    new Cypher.With(...carried, [choice, chosen]),
    new Cypher.Call(only && others.length === 0 ? only : new Cypher.Union(...walks).all(), [chosen, ...carried]),
  );
}
