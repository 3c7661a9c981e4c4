import Cypher from '@neo4j/cypher-builder';
import { fullTextIndexes } from '../../schema/fullTextIndexes';
import { cypher } from '../cypher';

/**
 * Clauses that bind `node` to each entity that bears a name, and `named` to its first relationship to the name. Who has the
 * name only by derivation counts where nobody was given it.
 *
 * @param key the key of the name
 * @param labels the labels of the entities that count; all where left out
 */
export function bearersOf(key: Cypher.Expr, labels?: Cypher.Expr): Cypher.Raw {
  return cypher`MATCH (:Name {key: ${key}})<-[named:NAMED]-(node)${labels ? cypher` WHERE named.entityType IN ${labels}` : cypher``}
WITH node, named ORDER BY named.position
WITH node, head(collect(named)) AS named
WITH collect([node, named]) AS all
WITH all, [bearer IN all WHERE bearer[1].derived IS NULL] AS own
UNWIND CASE WHEN size(own) > 0 THEN own ELSE all END AS bearer
WITH bearer[0] AS node, bearer[1] AS named`;
}

/**
 * Clauses that return `similar`: pairs of an entity with a similar name and its relationship to that name, the best first.
 *
 * @param query the full-text query; nothing is looked up where it is null
 * @param wanted whether similar names are wanted at all
 */
export function similarBearers(query: Cypher.Expr, wanted: Cypher.Expr, most: Cypher.Expr): Cypher.Raw {
  const index = new Cypher.Literal(fullTextIndexes.names.name);
  return cypher`UNWIND CASE WHEN ${wanted} AND ${query} IS NOT NULL THEN [${query}] ELSE [] END AS query
CALL db.index.fulltext.queryRelationships(${index}, query, {limit: 5 * ${most}}) YIELD relationship, score
WITH startNode(relationship) AS node, relationship, score ORDER BY score DESC, relationship.position
WITH node, head(collect([relationship, score])) AS best
WITH node, best ORDER BY best[1] DESC, node.nameKey, node.id LIMIT ${most}
RETURN collect([node, best[0]]) AS similar`;
}

/**
 * What kind of name a NAMED relationship says: another name of the documents, one from outside them, or the preferred one.
 *
 * @param preferred what stands for the preferred name
 */
export function kindOfName(named: Cypher.Variable, preferred: Cypher.Expr): Cypher.Raw {
  return cypher`CASE WHEN ${named}.type IS NULL THEN ${preferred} WHEN ${named}.external THEN 'EXTERNAL_SYNONYM' ELSE 'SYNONYM' END`;
}
