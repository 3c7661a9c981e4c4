import type Cypher from '@neo4j/cypher-builder';
import { cypher } from '../cypher';
import type { Page } from '../page/Page';

/**
 * What is true of the events beyond the page's cursor. Written so that an index on the first day finds the place.
 *
 * @param keys the event's first day, last day and id
 */
export function beyondCursor(page: Page, keys: readonly Cypher.Expr[]): Cypher.Predicate | undefined {
  const [earliest, latest, id] = keys;
  const [first, last, own] = page.from ?? [];
  if (!earliest || !latest || !id || !first || !last || !own) return undefined;
  return page.backward
    ? cypher`(${earliest} <= ${first} AND NOT (${earliest} = ${first} AND NOT (${latest} <= ${last} AND NOT (${latest} = ${last} AND ${id} >= ${own}))))`
    : cypher`(${earliest} >= ${first} AND NOT (${earliest} = ${first} AND NOT (${latest} >= ${last} AND NOT (${latest} = ${last} AND ${id} <= ${own}))))`;
}
