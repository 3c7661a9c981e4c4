import Cypher from '@neo4j/cypher-builder';
import { cypher, joined } from '../cypher';
import { afterCursor } from '../page/afterCursor';
import type { Statements } from './readStatements';

/**
 * Matches the quotes that are asked for, from where they are fewest: from the entity that they are about, from their speaker,
 * or along the index of their ids, in which those of a document follow each other.
 *
 * @param relations the types of the relationships between entities
 * @param onPage whether only those behind the cursor are wanted
 */
export function findStatements(
  statements: Statements,
  relations: readonly string[],
  quote: Cypher.Node,
  onPage: boolean,
): Cypher.Raw {
  const { about, speaker, document, section, assertion, page } = statements;
  const spoken = cypher`(${quote})-[:ASSERTED_BY|ON_BEHALF_OF]->({id: ${speaker ?? cypher`null`}})`;
  const conditions = [
    // An index has the order only where it is known that there is an id.
    about || speaker || document ? undefined : cypher`${quote}.id IS NOT NULL`,
    document && cypher`${quote}.id STARTS WITH ${document}`,
    about && speaker && cypher`EXISTS { ${spoken} }`,
    section && cypher`toLower(${quote}.section) = ${section}`,
    assertion && cypher`${quote}.assertion IN ${assertion}`,
    onPage ? afterCursor(page, quote) : undefined,
  ].flatMap((condition) => condition ?? []);
  const where = conditions.length > 0 ? cypher` WHERE ${joined(conditions, ' AND ')}` : cypher``;
  if (about) {
    return cypher`${quotesAbout(about, relations)}
MATCH (${quote}:Evidence {id: id})${where}`;
  }
  if (speaker) {
    return cypher`MATCH (:Entity {id: ${speaker}})<-[:ASSERTED_BY|ON_BEHALF_OF]-(${quote})${where}
WITH DISTINCT ${quote}`;
  }
  return cypher`MATCH (${quote}:Evidence)${where}`;
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
