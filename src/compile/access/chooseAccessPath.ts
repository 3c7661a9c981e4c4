import Cypher from '@neo4j/cypher-builder';
import { allOf } from '../filter/whereOf';
import { type AccessPath, type Destination, guarded } from './AccessPath';
import { inIndexOrder, scan } from './scan';

/**
 * Binds the listed nodes by the cheapest access path, chosen by the graph's own cardinalities while the statement runs.
 * Traversing from an anchor costs as many nodes as it leads to. A scan in the order of the page costs the page divided by
 * the selectivity of the filter. With `d` of `n` nodes behind the anchor and a selectivity `s` of the other conditions,
 * traversing is cheaper while `d * d * s <= limit * n`. The nodes come in any order.
 *
 * @param orScan whether a scan is an alternative to all paths. It uses what their preparations found.
 */
export function chooseAccessPath(
  paths: readonly AccessPath[],
  destination: Destination,
  orScan: boolean,
): Cypher.Clause {
  const { selectable, node, page } = destination;
  const ordered = orScan && page !== undefined && inIndexOrder(page);
  const chosen = new Cypher.Variable();
  const choice = new Cypher.Case();
  paths.forEach((path, index) => {
    const conditions: Cypher.Predicate[] = paths.flatMap((other, place) => {
      if (other === path) return [];
      return [place < index ? Cypher.lt(path.degree, other.degree) : Cypher.lte(path.degree, other.degree)];
    });
    if (orScan && path.complete) conditions.push(path.complete);
    if (ordered && selectable.label) {
      const matching =
        path.selectivity < 1 ? Cypher.multiply(path.degree, new Cypher.Literal(path.selectivity)) : path.degree;
      const all = new Cypher.Count(new Cypher.Pattern({ labels: [selectable.label] }));
      conditions.push(Cypher.lte(Cypher.multiply(path.degree, matching), Cypher.multiply(page.limit, all)));
    }
    choice.when(allOf(conditions) ?? Cypher.true).then(new Cypher.Literal(index));
  });
  choice.else(new Cypher.Literal(orScan ? paths.length : 0));
  const isChosen = (index: number) => Cypher.eq(chosen, new Cypher.Literal(index));
  const walks = paths.flatMap((path, index) => path.walk(isChosen(index)));
  if (orScan) {
    const known = paths.flatMap((path) => path.known ?? []);
    const scope = paths.flatMap((path) => (path.known ? path.carried : []));
    walks.push(guarded(isChosen(paths.length), scan(destination, known).return(node), node, scope));
  }
  const carried = paths.flatMap((path) => path.carried);
  const [only, ...others] = walks;
  return Cypher.utils.concat(
    ...paths.flatMap((path) => path.prepare),
    new Cypher.With(...carried, [choice, chosen]),
    new Cypher.Call(only && others.length === 0 ? only : new Cypher.Union(...walks).all(), [chosen, ...carried]),
  );
}
