import Cypher from '@neo4j/cypher-builder';
import { entityRelations } from '../../schema/entityRelations';
import type { GraphMapping } from '../../schema/GraphMapping';

/** The types of all relationships between entities, as a pattern names them: `USES|TARGETS|…`. */
export function relationTypes(mapping: GraphMapping): Cypher.Raw {
  const types = entityRelations(mapping).map(({ relationship }) => Cypher.utils.escapeType(relationship));
  return new Cypher.Raw(types.join('|'));
}
