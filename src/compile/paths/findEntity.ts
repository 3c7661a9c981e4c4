import Cypher from '@neo4j/cypher-builder';
import { normaliseName } from '../../schema/normaliseName';
import type { Compilation } from '../Compilation';
import type { Lookup } from '../CompiledOperation';
import { cypher } from '../cypher';
import { bearersOf, similarBearers } from '../names/bearersOf';
import { similarNames } from '../search/fullTextQueries';
import { checkedText } from '../search/searchParameters';
import type { Row } from '../select/Row';

/** How many of those that bear a name an error lists, and how many with a similar one. */
const mostListed = 20;
const mostSimilar = 3;

/** An entity that an argument names, in a statement. */
interface FoundEntity {
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
  const clause = cypher`CALL () {
OPTIONAL MATCH (known:Entity { id: ${asked} })
CALL (known) {
  UNWIND CASE WHEN known IS NULL THEN [${key}] ELSE [] END AS key
  ${bearersOf(new Cypher.NamedVariable('key'))}
  WITH node ORDER BY node.id LIMIT ${new Cypher.Literal(mostListed)}
  RETURN collect(node) AS bearers
}
WITH CASE WHEN known IS NULL THEN bearers ELSE [known] END AS bearers
CALL (bearers) {
  ${similarBearers(query, cypher`size(bearers) = 0`, new Cypher.Literal(mostSimilar))}
}
RETURN CASE WHEN size(bearers) = 1 THEN bearers[0] END AS ${node}, [bearer IN bearers | [bearer.id]] AS ${ids}, [other IN similar | [other[0].id, other[1].label]] AS ${similar}
}`;
  return {
    clause,
    node,
    lookup: (row) => ({ argument, rows: row.add(ids), id: 0, unknown: { asked: asked.id, similar: row.add(similar) } }),
  };
}
