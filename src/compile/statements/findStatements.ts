import type Cypher from '@neo4j/cypher-builder';
import { cypher } from '../cypher';
import { allOf } from '../filter/whereOf';
import type { Page } from '../page/Page';
import { afterCursor } from '../page/Page';

/** What `statements` is asked for: parameters for what is given. */
export interface Statements {
  /** The types of the relationships between entities, as patterns name them. */
  readonly relations: Cypher.Raw;
  readonly about: Cypher.Param | undefined;
  readonly speaker: Cypher.Param | undefined;
  /** What the ids of the quotes of the document begin with. */
  readonly document: Cypher.Param | undefined;
  /** In lower case. */
  readonly section: Cypher.Param | undefined;
  readonly assertion: Cypher.Param | undefined;
}

/**
 * Matches the quotes that are asked for, from where they are fewest: from the entity that they are about, from their speaker,
 * or along the index of their ids, in which those of a document follow each other.
 *
 * @param page the page, where only quotes behind its cursor are wanted, and no more than it has
 */
export function findStatements(statements: Statements, quote: Cypher.Node, page?: Page): Cypher.Raw {
  const { about, speaker, document } = statements;
  const conditions = conditionsOn(statements, quote);
  if (about) {
    const behind = page?.from?.[0] && cypher`id ${page.backward ? less : more} ${page.from[0]}`;
    const ids = where([document && cypher`id STARTS WITH ${document}`, behind]);
    // Where the ids tell all, only those of the page are looked up.
    const few =
      page && conditions.length === 0
        ? cypher`WITH id ORDER BY id${page.backward ? descending : none} LIMIT ${page.limit}\n`
        : none;
    return cypher`${quotesAbout(about, statements.relations)}
WITH id${ids}
${few}MATCH (${quote}:Evidence {id: id})${where(conditions)}`;
  }
  const inDocument = document && cypher`${quote}.id STARTS WITH ${document}`;
  const rest = [inDocument, ...conditions, page && afterCursor(page, quote)];
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
  ].filter((condition) => condition !== undefined);
}

function where(conditions: readonly (Cypher.Predicate | undefined)[]): Cypher.Raw {
  const asked = allOf(conditions);
  return asked ? cypher` WHERE ${asked}` : none;
}

/** The ids of the quotes that an entity rests on, and those of its relations to others. */
function quotesAbout(about: Cypher.Param, relations: Cypher.Raw): Cypher.Raw {
  return cypher`CALL () {
MATCH (:Entity {id: ${about}})-[:SUPPORTED_BY]->(own)
RETURN own.id AS id
UNION
MATCH (:Entity {id: ${about}})-[relation:${relations}]-()
UNWIND relation.evidenceIds AS id
RETURN id
}`;
}
