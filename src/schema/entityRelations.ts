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
  const found = new Map<string, Partial<Record<'OUT' | 'IN', string>>>();
  for (const type of mapping.types.values()) {
    if (!type.isEntity || type.isSource) continue;
    for (const field of type.fields.values()) {
      const far = field.kind === 'relationship' ? mapping.types.get(field.type) : undefined;
      if (field.kind !== 'relationship' || !far?.isEntity || far.isSource) continue;
      const fields = found.get(field.relationship) ?? {};
      fields[field.direction] ??= `${type.name}.${field.name}`;
      found.set(field.relationship, fields);
    }
  }
  return [...found].map(([relationship, fields]) => ({ relationship, fields }));
}
