import Cypher from '@neo4j/cypher-builder';
import { type EntityRelation, entityRelations, sourceRelations } from '../../schema/entityRelations';
import type { GraphMapping } from '../../schema/GraphMapping';

/** What may be followed, as patterns name it: `USES|TARGETS|…`. */
export interface RelationTypes {
  /** Between entities that are no sources. */
  readonly entities: Cypher.Raw;
  /** Between a source and an entity: followed from or to a document that was asked for, and never through one. */
  readonly sources: Cypher.Raw;
  /** Between two entities of known types, sources among them: these bear the ids of the quotes that state them. */
  readonly stated: Cypher.Raw;
  /** The labels of sources. */
  readonly source: Cypher.Raw;
}

export function relationTypes(mapping: GraphMapping): RelationTypes {
  const anyOf = (names: readonly string[]) => new Cypher.Raw(names.map(Cypher.utils.escapeType).join('|'));
  const typesOf = (relations: readonly EntityRelation[]) => anyOf(relations.map(({ relationship }) => relationship));
  const types = [...mapping.types.values()].filter(({ isEntity }) => isEntity);
  const stated = types
    .flatMap(({ fields }) => [...fields.values()])
    .filter((field) => field.kind === 'relationship')
    .filter(({ type }) => mapping.types.get(type)?.isEntity);
  const labels = types.filter(({ isSource }) => isSource).map(({ label }) => label);
  return {
    entities: typesOf(entityRelations(mapping)),
    sources: typesOf(sourceRelations(mapping)),
    stated: anyOf([...new Set(stated.map(({ relationship }) => relationship))]),
    source: anyOf(labels),
  };
}
