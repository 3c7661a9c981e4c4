import { evidenceOf } from '../../schema/api/names';
import type { FieldMapping, RelationshipField, RelationshipValueField } from '../../schema/GraphMapping';
import { normaliseName } from '../../schema/normaliseName';
import { badUserInput } from '../badUserInput';
import { anything, type Predicate, type Related, type Selectable, selectableOf } from './Predicate';
import {
  type FilterContext,
  type FilterInput,
  inside,
  readComparisons,
  readFuzzyDate,
  readQuantifiers,
  readTextList,
} from './readOperators';

/** What to ask in place of null. */
const insteadOfNull = 'whether there is a value with isNull, some: {} or none: {}';

/**
 * Reads a filter argument, as graphql-js coerced it.
 *
 * @param selectable the type that is filtered
 * @param place the argument, for messages: `compounds(filter)`
 * @throws GraphQLError BAD_USER_INPUT that names the place, for a null operand or a comparison without operator;
 *   LIMIT_EXCEEDED where the budget is spent, or the filter too deep
 */
export function readFilter(
  context: FilterContext,
  selectable: Selectable,
  filter: FilterInput,
  place: string,
): Predicate {
  const depth = (context.depth ?? 0) + 1;
  context.budget?.checkDepth(depth, place);
  const within = { ...context, depth };
  return {
    kind: 'all',
    of: Object.entries(filter).map(([name, value]) => {
      const at = inside(place, name);
      refuseNull(value, at);
      context.budget?.spendOnFilter('condition', at);
      return readPart(within, selectable, name, filter, at);
    }),
  };
}

/** @param filter what the part belongs to: a relation and the quotes that it rests on are read together */
function readPart(
  context: FilterContext,
  selectable: Selectable,
  name: string,
  filter: FilterInput,
  place: string,
): Predicate {
  const value = filter[name];
  const each = () => (value as readonly FilterInput[]).map((part) => readFilter(context, selectable, part, place));
  const key = () => context.params.add(value, (given) => normaliseName(given as string));
  switch (name) {
    case 'and':
      return { kind: 'all', of: each() };
    case 'or':
      return { kind: 'any', of: each() };
    case 'not':
      return { kind: 'not', of: readFilter(context, selectable, value as FilterInput, place) };
    case 'named':
      return { kind: 'named', key: key() };
    case 'within':
      return { kind: 'within', key: key(), hierarchy: hierarchyOf(selectable) };
  }
  const field = selectable.fields.get(name);
  if (field?.kind === 'relationship' && !field.list) return readOne(context, field, filter, place);
  if (field) return readField(context, field, value as FilterInput, place);
  for (const relation of selectable.fields.values()) {
    if (relation.kind !== 'relationship' || evidenceOf(relation.name) !== name) continue;
    return filter[relation.name] ? anything : readEvidence(context, relation, value as FilterInput, place);
  }
  throw new Error(`${selectable.name} has no field ${name} to filter by`);
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
      return readList(context, field, value, place);
    case 'reference':
    case 'computed':
      throw new Error(`${field.name} cannot be filtered by`);
  }
}

/** `targets: { some: … }`, with conditions on the relationship itself: `trials: { some: …, role: { eq: COMBINATION } }`. */
function readList(context: FilterContext, field: RelationshipField, value: FilterInput, place: string): Predicate {
  const properties = context.mapping.relationshipProperties.get(field.properties ?? '') ?? [];
  const given = <T extends { readonly name: string }>(parts: readonly T[]) =>
    parts.filter(({ name }) => value[name] !== undefined);
  const conditions = given(properties).map((property) => {
    const at = inside(place, property.name);
    refuseNull(value[property.name], at);
    return readComparisons(context, property, value[property.name] as FilterInput, at);
  });
  const quotes = given(field.restsOnEvidence ? [{ name: 'evidence' }] : []).map(({ name }) => {
    const at = inside(place, name);
    refuseNull(value[name], at);
    return readQuotes(context, value[name] as FilterInput, at);
  });
  const selectable = selectableOf(context.mapping, field.type);
  return readEach(context, value, place, {
    over: field,
    of: 'node',
    edge: { kind: 'all', of: [...conditions, ...quotes] },
    selectable,
  });
}

/**
 * A to-one relationship takes the other's filter directly; `{}` asks that there is one. Conditions on the quotes that it
 * rests on stand beside it, as in `{ technology: { named: "TAP" }, technologyEvidence: { some: … } }`.
 */
function readOne(context: FilterContext, field: RelationshipField, filter: FilterInput, place: string): Predicate {
  const selectable = selectableOf(context.mapping, field.type);
  const where = readRelated(context, selectable, filter[field.name] as FilterInput, place);
  const quotes = field.restsOnEvidence ? (filter[evidenceOf(field.name)] as FilterInput | undefined) : undefined;
  const edge = quotes ? readQuotes(context, quotes, `${place.slice(0, -1)}Evidence)`) : anything;
  return { kind: 'related', quantifier: 'some', over: field, where, of: 'node', edge, selectable };
}

/** The quotes of a to-one relationship, whatever it leads to; where it leads nowhere there are none. */
function readEvidence(context: FilterContext, field: RelationshipField, value: FilterInput, place: string): Predicate {
  const selectable = selectableOf(context.mapping, field.type);
  const over = { kind: 'related', over: field, where: anything, of: 'node', selectable } as const;
  return readQuantifiers(value, place, insteadOfNull, (quantifier, inner, at): Predicate => {
    const where = readRelated(context, selectableOf(context.mapping, 'Evidence'), inner, at);
    if (quantifier !== 'every') {
      return { ...over, quantifier, edge: { kind: 'supported', quantifier: 'some', where } };
    }
    return { ...over, quantifier: 'none', edge: { kind: 'not', of: { kind: 'supported', quantifier, where } } };
  });
}

/** Some, none or every quote that a relationship rests on. */
function readQuotes(context: FilterContext, value: FilterInput, place: string): Predicate {
  const selectable = selectableOf(context.mapping, 'Evidence');
  return readQuantifiers(value, place, insteadOfNull, (quantifier, inner, at) => ({
    kind: 'supported',
    quantifier,
    where: readRelated(context, selectable, inner, at),
  }));
}

/** Synonyms: values that the relationship bears. The preferred name's relationship has no type and is none. */
function readValues(
  context: FilterContext,
  field: RelationshipValueField,
  value: FilterInput,
  place: string,
): Predicate {
  const fields = new Map((context.mapping.values.get(field.type) ?? []).map((part) => [part.name, part]));
  const edge: Predicate = { kind: 'absent', property: 'type', absent: false };
  return readEach(context, value, place, { over: field, of: 'edge', edge, selectable: { name: field.type, fields } });
}

function readEach(
  context: FilterContext,
  value: FilterInput,
  place: string,
  related: Omit<Related, 'kind' | 'quantifier' | 'where'>,
): Predicate {
  return readQuantifiers(value, place, insteadOfNull, (quantifier, inner, at) => ({
    kind: 'related',
    quantifier,
    where: readRelated(context, related.selectable, inner, at),
    ...related,
  }));
}

function readRelated(context: FilterContext, selectable: Selectable, filter: FilterInput, place: string): Predicate {
  context.budget?.spendOnFilter('relation', place);
  return readFilter(context, selectable, filter, place);
}

function hierarchyOf(selectable: Selectable): RelationshipField {
  for (const field of selectable.fields.values()) if (field.kind === 'relationship' && field.hierarchy) return field;
  throw new Error(`${selectable.name} has no hierarchy for within`);
}

function refuseNull(value: unknown, place: string): void {
  if (value === null) throw badUserInput(place, `is null. Leave it out, or ask ${insteadOfNull}.`);
}
