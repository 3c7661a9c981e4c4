import Cypher from '@neo4j/cypher-builder';
import { cypher, joined } from '../cypher';
import { afterCursor } from '../page/Page';
import type { Statements } from './readStatements';

/**
 * Matches the quotes that are asked for, from where they are fewest: from the entity that they are about, from their speaker,
 * or along the index of their ids, in which those of a document follow each other.
 *
 * @param relations the types of the relationships between entities
 * @param onPage whether only those behind the cursor are wanted, and no more than a page
 */
export function findStatements(
  statements: Statements,
  relations: readonly string[],
  quote: Cypher.Node,
  onPage: boolean,
): Cypher.Raw {
  const { about, speaker, document, page } = statements;
  const conditions = conditionsOn(statements, quote);
  if (about) {
    const behind = onPage && page.from?.[0] ? cypher`id ${page.backward ? less : more} ${page.from[0]}` : undefined;
    const ids = where([document && cypher`id STARTS WITH ${document}`, behind]);
    const order = page.backward ? descending : none;
    // Where the ids tell all, only those of the page are looked up.
    const few = onPage && conditions.length === 0 ? cypher`WITH id ORDER BY id${order} LIMIT ${page.limit}\n` : none;
    return cypher`${quotesAbout(about, relations)}
WITH id${ids}
${few}MATCH (${quote}:Evidence {id: id})${where(conditions)}`;
  }
  const rest = [
    document && cypher`${quote}.id STARTS WITH ${document}`,
    ...conditions,
    onPage ? afterCursor(page, quote) : undefined,
  ];
  if (speaker) {
    return cypher`MATCH (:Entity {id: ${speaker}})<-[:ASSERTED_BY|ON_BEHALF_OF]-(${quote})${where(rest)}
WITH DISTINCT ${quote}`;
  }
  // An index has the order only where it is known that there is an id.
  return cypher`MATCH (${quote}:Evidence)${where([cypher`${quote}.id IS NOT NULL`, ...rest])}`;
}

const none = cypher``;
const less = cypher`<`;
const more = cypher`>`;
const descending = cypher` DESC`;

/** What is asked of a quote itself. */
function conditionsOn({ about, speaker, section, assertion }: Statements, quote: Cypher.Node): Cypher.Raw[] {
  const spoken = about && speaker && cypher`EXISTS { (${quote})-[:ASSERTED_BY|ON_BEHALF_OF]->({id: ${speaker}}) }`;
  return [
    spoken,
    section && cypher`toLower(${quote}.section) = ${section}`,
    assertion && cypher`${quote}.assertion IN ${assertion}`,
  ].flatMap((condition) => condition ?? []);
}

function where(conditions: readonly (Cypher.Raw | Cypher.Predicate | undefined)[]): Cypher.Raw {
  const given = conditions.flatMap((condition) => condition ?? []);
  return given.length > 0 ? cypher` WHERE ${joined(given, ' AND ')}` : none;
}

/** The ids of the quotes that an entity rests on, and those of its relations to others. */
function quotesAbout(about: Cypher.Param, relations: readonly string[]): Cypher.Raw {
  return cypher`CALL () {
MATCH (:Entity {id: ${about}})-[:SUPPORTED_BY]->(own)
RETURN own.id AS id
UNION
MATCH (:Entity {id: ${about}})-[relation:${new Cypher.Raw(relations.map(Cypher.utils.escapeType).join('|'))}]-()
UNWIND relation.evidenceIds AS id
RETURN id
}`;
}
