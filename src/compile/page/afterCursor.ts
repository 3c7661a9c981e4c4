import Cypher from '@neo4j/cypher-builder';
import { keyOf, type OrderKey } from './OrderKey';
import type { Page } from './Page';

/** How the keys of a page sort: turned round where the list is read from its end. */
export function sortOf(page: Page, subject: Cypher.Variable): [Cypher.Expr, 'ASC' | 'DESC'][] {
  return page.keys.map((key) => [keyOf(key, subject), ascends(key, page) ? 'ASC' : 'DESC']);
}

/**
 * What is true of the nodes beyond the page's cursor. Written as `name >= $n AND NOT (name = $n AND NOT id > $id)`, for
 * this form lets an index on the name find the place, which `name > $n OR …` does not.
 */
export function afterCursor(page: Page, subject: Cypher.Variable): Cypher.Predicate | undefined {
  return page.from && beyond(page, page.from, subject, 0);
}

function beyond(page: Page, from: readonly Cypher.Param[], subject: Cypher.Variable, index: number): Cypher.Predicate {
  const key = page.keys[index] as OrderKey;
  const value = keyOf(key, subject);
  const at = from[index] as Cypher.Param;
  const ascending = ascends(key, page);
  if (index === page.keys.length - 1) return ascending ? Cypher.gt(value, at) : Cypher.lt(value, at);
  const notBefore = ascending ? Cypher.gte(value, at) : Cypher.lte(value, at);
  const rest = Cypher.not(beyond(page, from, subject, index + 1));
  return Cypher.and(notBefore, Cypher.not(Cypher.and(Cypher.eq(value, at), rest)));
}

function ascends(key: OrderKey, page: Page): boolean {
  return (key.direction === 'ASC') !== page.backward;
}
