import Cypher from '@neo4j/cypher-builder';
import { gate } from './gate';
import type { Destination, Way } from './Way';

/** What share of the nodes one more condition is taken to leave, for want of anything better known. */
const selectivity = 0.1;

/**
 * Binds the listed nodes by the way that is cheapest, which only the graph knows: walking from a start costs as much as
 * there are nodes at its end, testing nodes in the order of the page costs a page divided by the share of nodes that
 * match. With `d` nodes of `n` at the end and a share `s` left by the other conditions, walking is cheaper while
 * `d * d * s <= limit * n`.
 *
 * @param scanned the other way, where there is one: to test all nodes in the order of the page. It returns the node.
 * @param inIndexOrder whether an index delivers the order of the page; otherwise the scan reads and sorts all there is
 */
export function chooseStart(
  ways: readonly Way[],
  { target, node, page }: Destination,
  scanned?: { readonly clause: () => Cypher.Clause; readonly inIndexOrder: boolean },
): Cypher.Clause {
  const chosen = new Cypher.Variable();
  const choice = new Cypher.Case();
  ways.forEach((way, index) => {
    const least = ways.flatMap((other, place) => {
      if (other === way) return [];
      return [place < index ? Cypher.lt(way.degree, other.degree) : Cypher.lte(way.degree, other.degree)];
    });
    const few = scanned ? [way.complete] : [];
    if (scanned?.inIndexOrder && page && target.label) {
      const share = Cypher.multiply(
        way.degree,
        Cypher.multiply(way.degree, new Cypher.Literal(selectivity ** way.others)),
      );
      const all = new Cypher.Count(new Cypher.Pattern({ labels: [target.label] }));
      few.push(Cypher.lte(share, Cypher.multiply(page.limit, all)));
    }
    const conditions = [...least, ...few.filter((condition) => condition !== undefined)];
    choice
      .when(conditions.length > 0 ? Cypher.and(Cypher.true, ...conditions) : Cypher.true)
      .then(new Cypher.Literal(index));
  });
  choice.else(new Cypher.Literal(scanned ? ways.length : 0));
  const isChosen = (index: number) => Cypher.eq(chosen, new Cypher.Literal(index));
  const walks = ways.map((way, index) => way.walk(isChosen(index)));
  if (scanned) walks.push(gate(isChosen(ways.length), scanned.clause(), node, []));
  const carried = ways.flatMap((way) => way.carried);
  const [only, ...others] = walks;
  return Cypher.utils.concat(
    ...ways.map((way) => way.prepare),
    new Cypher.With(...carried, [choice, chosen]),
    new Cypher.Call(only && others.length === 0 ? only : new Cypher.Union(...walks).all(), [chosen, ...carried]),
  );
}
