import Cypher from '@neo4j/cypher-builder';
import { conjuncts, type Target } from '../filter/Predicate';
import { allOf, whereOf } from '../filter/whereOf';
import { afterCursor } from '../page/afterCursor';
import type { Page } from '../page/Page';
import { endPage } from './endPage';
import type { Destination, Known } from './Way';

/**
 * Tests the nodes in the order of the page until it is full.
 *
 * @param known conditions that are told by what was found before
 */
export function scan({ target, node, predicate, page }: Destination, known: readonly Known[] = []): Cypher.With {
  const first = page?.keys[0];
  const ordered = first !== undefined && page !== undefined && inIndexOrder(page);
  // An index delivers the order only where the planner knows that the key is never absent, and sees no other index.
  const present = ordered ? Cypher.isNotNull(node.property(first.property)) : undefined;
  const tests = conjuncts(predicate).map(
    (part) =>
      known.find(({ condition }) => condition === part)?.test(node) ?? whereOf(part, node, { unindexed: ordered }),
  );
  const asked = allOf([present, ...tests, page && afterCursor(page, node)]);
  const match = all(target, node);
  return endPage((asked ? match.where(asked) : match).with(node), node, page);
}

/** Whether an index delivers the order of a page. */
export function inIndexOrder(page: Page): boolean {
  return page.keys[0]?.property === 'nameKey' || page.keys[0]?.property === 'id';
}

/** All nodes of a label, or of every one where what is listed has none. */
export function all(target: Target, node: Cypher.Node): Cypher.Match {
  return new Cypher.Match(new Cypher.Pattern(node, { labels: target.label ? [target.label] : [] }));
}
