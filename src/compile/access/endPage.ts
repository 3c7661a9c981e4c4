import type Cypher from '@neo4j/cypher-builder';
import { sortOf } from '../page/afterCursor';
import type { Page } from '../page/Page';

/** Sorts nodes and keeps the page's; all of them where no page is wanted. */
export function endPage(nodes: Cypher.With, node: Cypher.Variable, page: Page | undefined): Cypher.With {
  return page ? nodes.orderBy(...sortOf(page, node)).limit(page.limit) : nodes;
}
