import Cypher from '@neo4j/cypher-builder';
import { conjuncts, type Selectable } from '../filter/Predicate';
import { allOf, whereOf } from '../filter/whereOf';
import { afterCursor, endPage, type Page, sortOf } from '../page/Page';
import type { Destination, Known } from './AccessPath';

/**
 * Tests the nodes in the order of the page until it is full.
 *
 * @param known conditions that are told by what was found before
 */
export function scan(destination: Destination, known: readonly Known[] = []): Cypher.With {
  const { node, page } = destination;
  return endPage(tested(destination, known, page && afterCursor(page, node)), node, page);
}

/** Tests all nodes, and gives those that match in the order of the page: not the page alone. */
export function scanWhole(destination: Destination & { readonly page: Page }): Cypher.With {
  const { node, page } = destination;
  return tested(destination, []).orderBy(...sortOf(page, node));
}

function tested(
  { selectable, node, predicate, page }: Destination,
  known: readonly Known[],
  after?: Cypher.Predicate,
): Cypher.With {
  const first = page?.keys[0];
  const ordered = first !== undefined && page !== undefined && inIndexOrder(page);
  // An index delivers the order only where the planner knows that the key is never absent, and sees no other index.
  const present = ordered ? Cypher.isNotNull(node.property(first.property)) : undefined;
  const tests = conjuncts(predicate).map(
    (part) =>
      known.find(({ condition }) => condition === part)?.test(node) ?? whereOf(part, node, { unindexed: ordered }),
  );
  const asked = allOf([present, ...tests, after]);
  const match = all(selectable, node);
  return (asked ? match.where(asked) : match).with(node);
}

/** Whether an index delivers the order of a page. */
export function inIndexOrder(page: Page): boolean {
  return page.keys[0]?.property === 'nameKey' || page.keys[0]?.property === 'id';
}

/** All nodes of a label, or of every one where what is listed has none. */
export function all(selectable: Selectable, node: Cypher.Node): Cypher.Match {
  return new Cypher.Match(new Cypher.Pattern(node, { labels: selectable.label ? [selectable.label] : [] }));
}
