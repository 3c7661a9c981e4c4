import { singularWords } from './api/words';
import type { FieldMapping, GraphMapping, PropertyField, RelationshipField, ValueField } from './GraphMapping';

/** What a list of a type can be counted by: a field of its own, or one that relations lead to. */
export interface FacetMapping {
  /** The value of the type's facet enum: `TARGETS`, `PROGRAMS_INDICATION`, `DUE_YEAR`. */
  readonly value: string;
  /** The fields that lead there, as a filter names them: `['programs', 'indication']`. */
  readonly path: readonly string[];
  /** The relations among them, in order. */
  readonly relations: readonly RelationshipField[];
  readonly of: FacetOf;
}

export type FacetOf =
  | { readonly kind: 'entity'; readonly type: string }
  | { readonly kind: 'enum'; readonly field: PropertyField; readonly values: readonly string[] }
  /** The years that a fuzzy date may lie in. */
  | { readonly kind: 'years'; readonly field: ValueField }
  /** The year of a day. */
  | { readonly kind: 'year'; readonly field: PropertyField };

/**
 * All that lists of a type can be counted by: its enums, the entities that it points to, the years of its dates, and what
 * the schema adds with `@facet(path: "programs.indication")`.
 *
 * @throws Error for a path that does not lead to an enum, a date or entities
 * @example facetsOf(mapping, 'Compound').map(({ value }) => value) // ['MODALITY', 'STAGE', …, 'PROGRAMS_INDICATION']
 */
export function facetsOf(mapping: GraphMapping, type: string): FacetMapping[] {
  const node = mapping.types.get(type);
  if (!node) return [];
  const own = [...node.fields.values()].flatMap((field) => {
    const points = field.kind !== 'relationship' || field.direction === 'OUT';
    const facet = points ? facetOf(mapping, [field]) : undefined;
    return facet ? [facet] : [];
  });
  const added = node.facets.map((path) => {
    const facet = facetOf(mapping, fieldsAlong(mapping, type, path));
    if (!facet) throw new Error(`@facet(path: "${path}") of ${type} leads to no enum, no date and no entity.`);
    return facet;
  });
  return [...own, ...added];
}

function fieldsAlong(mapping: GraphMapping, type: string, path: string): FieldMapping[] {
  let at = type;
  return path.split('.').map((name) => {
    const field = mapping.types.get(at)?.fields.get(name);
    if (!field) throw new Error(`@facet(path: "${path}") of ${type}: ${at} has no field ${name}.`);
    at = field.type;
    return field;
  });
}

function facetOf(mapping: GraphMapping, fields: readonly FieldMapping[]): FacetMapping | undefined {
  const path = fields.map(({ name }) => name);
  const relations = fields.filter((field) => field.kind === 'relationship');
  const last = fields.at(-1);
  const of = last && valuesOf(mapping, last);
  if (!of || relations.length < fields.length - (of.kind === 'entity' ? 0 : 1)) return undefined;
  const words = path.map((name) => singularWords(name).replaceAll(' ', '_').toUpperCase());
  const isYear = of.kind === 'years' || of.kind === 'year';
  return { value: [...words, ...(isYear ? ['YEAR'] : [])].join('_'), path, relations, of };
}

function valuesOf(mapping: GraphMapping, field: FieldMapping): FacetOf | undefined {
  switch (field.kind) {
    case 'property': {
      if (field.list) return undefined;
      const values = mapping.enums.get(field.type)?.values;
      if (values) return { kind: 'enum', field, values };
      return field.type === 'Date' ? { kind: 'year', field } : undefined;
    }
    case 'value':
      return field.type === 'FuzzyDate' && !field.list ? { kind: 'years', field } : undefined;
    case 'relationship':
      return mapping.types.get(field.type)?.isEntity ? { kind: 'entity', type: field.type } : undefined;
    default:
      return undefined;
  }
}
