import type Cypher from '@neo4j/cypher-builder';
import type { FieldMapping, GraphMapping, RelationshipField, RelationshipValueField } from '../../schema/GraphMapping';
import { normaliseName } from '../../schema/normaliseName';
import { badUserInput } from '../badUserInput';
import type { Parameters } from '../Parameters';
import { anything, type Predicate, type Related, type Target } from './Predicate';
import { inside } from './place';
import { readComparisons } from './readComparisons';
import { readFuzzyDate } from './readFuzzyDate';
import { readTextList } from './readTextList';
import { targetOf } from './targetOf';

/** What reading a filter needs: the mapping, and the statement's parameters. */
export interface FilterContext {
  readonly mapping: GraphMapping;
  readonly params: Parameters;
}

export type FilterInput = Readonly<Record<string, unknown>>;

const quantifiers = ['some', 'none', 'every'] as const;

/**
 * Reads a filter argument, as graphql-js coerced it, into what it asks.
 *
 * @param target the type that is filtered
 * @param place the argument, for messages: `compounds(filter)`
 * @throws GraphQLError BAD_USER_INPUT that names the place, for a null operand or a comparison without operator
 */
export function readFilter(context: FilterContext, target: Target, filter: FilterInput, place: string): Predicate {
  return {
    kind: 'all',
    of: Object.entries(filter).map(([name, value]) => readPart(context, target, name, value, inside(place, name))),
  };
}

function readPart(context: FilterContext, target: Target, name: string, value: unknown, place: string): Predicate {
  refuseNull(value, place);
  switch (name) {
    case 'and':
      return { kind: 'all', of: readEach(context, target, value, place) };
    case 'or':
      return { kind: 'any', of: readEach(context, target, value, place) };
    case 'not':
      return { kind: 'not', of: readFilter(context, target, value as FilterInput, place) };
    case 'named':
      return { kind: 'named', key: nameKey(context, value) };
    case 'within':
      return { kind: 'within', key: nameKey(context, value), hierarchy: hierarchyOf(target) };
  }
  const field = target.fields.get(name);
  if (!field) throw new Error(`${target.name} has no field ${name} to filter by`);
  return readField(context, field, value as FilterInput, place);
}

function readEach(context: FilterContext, target: Target, filters: unknown, place: string): Predicate[] {
  return (filters as readonly FilterInput[]).map((filter) => readFilter(context, target, filter, place));
}

function readField(context: FilterContext, field: FieldMapping, value: FilterInput, place: string): Predicate {
  switch (field.kind) {
    case 'property':
      return field.list ? readTextList(context, field, value, place) : readComparisons(context, field, value, place);
    case 'value':
      return readFuzzyDate(context, field, value, place);
    case 'relationshipValue':
      return readValues(context, field, value, place);
    case 'relationship':
      return field.list ? readList(context, field, value, place) : readOne(context, field, value, place);
    case 'computed':
      throw new Error(`${field.name} is computed and cannot be filtered by`);
  }
}

/** `targets: { some: … }`, with what the relationship itself says: `trials: { some: …, role: { eq: COMBINATION } }`. */
function readList(context: FilterContext, field: RelationshipField, value: FilterInput, place: string): Predicate {
  const target = targetOf(context.mapping, field.type);
  const properties = context.mapping.relationshipProperties.get(field.properties ?? '') ?? [];
  const edge: Predicate = {
    kind: 'all',
    of: properties.flatMap((property) => {
      const asked = value[property.name];
      if (asked === undefined) return [];
      refuseNull(asked, inside(place, property.name));
      return [readComparisons(context, property, asked as FilterInput, inside(place, property.name))];
    }),
  };
  const read = (inner: FilterInput, at: string) => readFilter(context, target, inner, at);
  return readQuantifiers(value, place, read, { over: field, of: 'node', edge, target });
}

/** A to-one relationship takes the other's filter directly; `{}` asks that there is one. */
function readOne(context: FilterContext, field: RelationshipField, value: FilterInput, place: string): Predicate {
  const target = targetOf(context.mapping, field.type);
  const where = readFilter(context, target, value, place);
  return { kind: 'related', quantifier: 'some', over: field, where, of: 'node', edge: anything, target };
}

/** Synonyms: values that the relationship bears. The preferred name's relationship has no type and is none. */
function readValues(
  context: FilterContext,
  field: RelationshipValueField,
  value: FilterInput,
  place: string,
): Predicate {
  const fields = new Map((context.mapping.values.get(field.type) ?? []).map((part) => [part.name, part]));
  const target: Target = { name: field.type, fields };
  const read = (inner: FilterInput, at: string) => readFilter(context, target, inner, at);
  const edge: Predicate = { kind: 'absent', property: 'type', absent: false };
  return readQuantifiers(value, place, read, { over: field, of: 'edge', edge, target });
}

function readQuantifiers(
  value: FilterInput,
  place: string,
  read: (inner: FilterInput, place: string) => Predicate,
  relation: Pick<Related, 'over' | 'of' | 'edge' | 'target'>,
): Predicate {
  const given = quantifiers.filter((quantifier) => value[quantifier] !== undefined);
  if (given.length === 0)
    throw badUserInput(place, 'asks nothing of the list. Give at least one of some, none and every.');
  return {
    kind: 'all',
    of: given.map((quantifier) => {
      const at = inside(place, quantifier);
      refuseNull(value[quantifier], at);
      return { kind: 'related', quantifier, where: read(value[quantifier] as FilterInput, at), ...relation };
    }),
  };
}

function nameKey(context: FilterContext, name: unknown): Cypher.Param {
  return context.params.add(name, (value) => normaliseName(value as string));
}

function hierarchyOf(target: Target): RelationshipField {
  for (const field of target.fields.values()) if (field.kind === 'relationship' && field.hierarchy) return field;
  throw new Error(`${target.name} has no hierarchy for within`);
}

function refuseNull(value: unknown, place: string): void {
  if (value === null) {
    throw badUserInput(
      place,
      'is null. Leave it out, or ask whether there is a value with isNull, some: {} or none: {}.',
    );
  }
}
