import type Cypher from '@neo4j/cypher-builder';
import { cypher } from '../cypher';

/**
 * What kind of name a NAMED relationship says: another name of the documents, one from outside them, or the preferred one.
 *
 * @param preferred what stands for the preferred name
 */
export function kindOfName(named: Cypher.Variable, preferred: Cypher.Expr): Cypher.Raw {
  return cypher`CASE WHEN ${named}.type IS NULL THEN ${preferred} WHEN ${named}.external THEN 'EXTERNAL_SYNONYM' ELSE 'SYNONYM' END`;
}
