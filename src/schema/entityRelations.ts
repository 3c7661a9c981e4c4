import type { GraphMapping } from './GraphMapping';

/** A relationship between two entities that means something, and the fields of the API that follow it. */
export interface EntityRelation {
  /** Its type in the graph, as in EVALUATES. */
  readonly relationship: string;
  /** The field that follows it the way it points, as in Trial.compounds, and the one that goes back. */
  readonly fields: Readonly<Partial<Record<'OUT' | 'IN', string>>>;
}

/**
 * The relationships between entities, in the order of the schema. Sources are left out, for a document speaks of almost
 * everything and would join anything with anything; and so is what is no entity: evidence, names and identifiers.
 *
 * @example entityRelations(mapping)[0] // { relationship: 'USES', fields: { OUT: 'Compound.technology', IN: 'Technology.compounds' } }
 */
export function entityRelations(mapping: GraphMapping): EntityRelation[] {
  return relationsOf(mapping, 0);
}

/**
 * The relationships between a source and entities: who published a document, and what it mentions. An entity has its quotes
 * where no field of its own leads to the documents that mention it.
 */
export function sourceRelations(mapping: GraphMapping): EntityRelation[] {
  return relationsOf(mapping, 1).map(({ relationship, fields }) => ({
    relationship,
    fields: { OUT: 'Entity.evidence.document', ...fields },
  }));
}

/** The relationships that have so many sources among their two ends. */
function relationsOf(mapping: GraphMapping, sources: number): EntityRelation[] {
  const found = new Map<string, Partial<Record<'OUT' | 'IN', string>>>();
  for (const type of mapping.types.values()) {
    if (!type.isEntity) continue;
    for (const field of type.fields.values()) {
      if (field.kind !== 'relationship') continue;
      const far = mapping.types.get(field.type);
      // A document mentions entities of whatever type; what a claim counts follows from other relations.
      const isEntity = far ? far.isEntity : sources > 0 && mapping.interfaces.get(field.type)?.label !== undefined;
      if (!isEntity || [type, far].filter((end) => end?.isSource).length !== sources) continue;
      const fields = found.get(field.relationship) ?? {};
      fields[field.direction] ??= `${type.name}.${field.name}`;
      found.set(field.relationship, fields);
    }
  }
  return [...found].map(([relationship, fields]) => ({ relationship, fields }));
}
