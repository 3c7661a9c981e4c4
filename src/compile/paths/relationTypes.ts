import Cypher from '@neo4j/cypher-builder';
import { type EntityRelation, entityRelations, sourceRelations } from '../../schema/entityRelations';
import type { GraphMapping } from '../../schema/GraphMapping';

/** What may be followed, as patterns name it: `USES|TARGETS|…`. */
export interface RelationTypes {
  /** Between entities that are no sources. */
  readonly entities: Cypher.Raw;
  /** Between a source and an entity: followed from or to a document that was asked for, and never through one. */
  readonly sources: Cypher.Raw;
  /** The labels of sources. */
  readonly source: Cypher.Raw;
}

export function relationTypes(mapping: GraphMapping): RelationTypes {
  const anyOf = (names: readonly string[]) => new Cypher.Raw(names.map(Cypher.utils.escapeType).join('|'));
  const typesOf = (relations: readonly EntityRelation[]) => anyOf(relations.map(({ relationship }) => relationship));
  const labels = [...mapping.types.values()].filter(({ isSource }) => isSource).map(({ label }) => label);
  return {
    entities: typesOf(entityRelations(mapping)),
    sources: typesOf(sourceRelations(mapping)),
    source: anyOf(labels),
  };
}
