import Cypher from '@neo4j/cypher-builder';
import { fullTextIndexes } from '../../schema/fullTextIndexes';
import { normaliseName } from '../../schema/normaliseName';
import type { Compilation } from '../Compilation';
import type { Lookup } from '../CompiledOperation';
import { cypher } from '../cypher';
import { checkedText } from '../search/checkedText';
import { similarNames } from '../search/fullTextQueries';
import type { Row } from '../select/Row';

/** How many of those that bear a name an error lists, and how many with a similar one. */
const mostListed = 20;
const mostSimilar = 3;

/** An entity that an argument names, in a statement. */
export interface FoundEntity {
  /** Binds `node`: null unless exactly one entity is meant. */
  readonly clause: Cypher.Clause;
  readonly node: Cypher.Node;
  /** Adds the columns that tell whether one was meant. */
  readonly lookup: (row: Row) => Lookup;
}

/**
 * Finds the entity that an argument names by its id or by any of its names. Where none is named so, names that are similar
 * are looked up too, for the error that says so.
 *
 * @param argument the argument, for messages: `path(from)`
 * @param value what was given for it
 */
export function findEntity({ params }: Compilation, argument: string, value: unknown): FoundEntity {
  const node = new Cypher.Node();
  const [ids, similar] = [new Cypher.Variable(), new Cypher.Variable()];
  const checked = <T>(encode: (text: string) => T) =>
    params.add(value, (text) => encode(checkedText(text as string, argument)));
  const asked = checked((text) => text);
  const key = checked(normaliseName);
  // An id is a name with its type in front.
  const query = checked((text) => similarNames(text.replace(/^[a-z]+:/u, '')) ?? null);
  const index = new Cypher.Literal(fullTextIndexes.names.name);
  const clause = cypher`CALL () {
OPTIONAL MATCH (known:Entity { id: ${asked} })
CALL (known) {
  UNWIND CASE WHEN known IS NULL THEN [${key}] ELSE [] END AS key
  MATCH (:Name { key: key })<-[named:NAMED]-(other)
  WITH collect([other, named.derived]) AS all
  WITH all, [one IN all WHERE one[1] IS NULL] AS own
  UNWIND CASE WHEN size(own) > 0 THEN own ELSE all END AS one
  WITH DISTINCT one[0] AS bearer ORDER BY bearer.id LIMIT ${new Cypher.Literal(mostListed)}
  RETURN collect(bearer) AS bearers
}
WITH CASE WHEN known IS NULL THEN bearers ELSE [known] END AS bearers
CALL (bearers) {
  UNWIND CASE WHEN size(bearers) = 0 AND ${query} IS NOT NULL THEN [${query}] ELSE [] END AS query
  CALL db.index.fulltext.queryRelationships(${index}, query, {limit: ${new Cypher.Literal(5 * mostSimilar)}}) YIELD relationship, score
  WITH startNode(relationship) AS other, relationship, score ORDER BY score DESC, relationship.position
  WITH other, head(collect([relationship.label, score])) AS best
  WITH other, best ORDER BY best[1] DESC, other.nameKey, other.id LIMIT ${new Cypher.Literal(mostSimilar)}
  RETURN collect([other.id, best[0]]) AS others
}
RETURN CASE WHEN size(bearers) = 1 THEN bearers[0] END AS ${node}, [bearer IN bearers | [bearer.id]] AS ${ids}, others AS ${similar}
}`;
  return {
    clause,
    node,
    lookup: (row) => ({ argument, rows: row.add(ids), id: 0, unknown: { asked: asked.id, similar: row.add(similar) } }),
  };
}
