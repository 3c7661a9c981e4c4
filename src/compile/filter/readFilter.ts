import type Cypher from '@neo4j/cypher-builder';
import { evidenceOf } from '../../schema/api/names';
import type { FieldMapping, GraphMapping, RelationshipField, RelationshipValueField } from '../../schema/GraphMapping';
import { normaliseName } from '../../schema/normaliseName';
import { badUserInput } from '../badUserInput';
import type { Budget } from '../budget/Budget';
import type { Parameters } from '../Parameters';
import { anything, type Predicate, type Selectable } from './Predicate';
import { inside } from './place';
import { readComparisons } from './readComparisons';
import { readFuzzyDate } from './readFuzzyDate';
import { readTextList } from './readTextList';
import { selectableOf } from './selectableOf';

/** What reading a filter needs: the mapping, and the statement's parameters. */
export interface FilterContext {
  readonly mapping: GraphMapping;
  readonly params: Parameters;
  /** What is charged for each condition. */
  readonly budget?: Budget;
  /** How many filters this one stands in. */
  readonly depth?: number;
}

export type FilterInput = Readonly<Record<string, unknown>>;

const quantifiers = ['some', 'none', 'every'] as const;

/**
 * Reads a filter argument, as graphql-js coerced it, into what it asks.
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
  switch (name) {
    case 'and':
      return { kind: 'all', of: readEach(context, selectable, value, place) };
    case 'or':
      return { kind: 'any', of: readEach(context, selectable, value, place) };
    case 'not':
      return { kind: 'not', of: readFilter(context, selectable, value as FilterInput, place) };
    case 'named':
      return { kind: 'named', key: nameKey(context, value) };
    case 'within':
      return { kind: 'within', key: nameKey(context, value), hierarchy: hierarchyOf(selectable) };
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

function readEach(context: FilterContext, selectable: Selectable, filters: unknown, place: string): Predicate[] {
  return (filters as readonly FilterInput[]).map((filter) => readFilter(context, selectable, filter, place));
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

/** `targets: { some: … }`, with what is asked of the relationship itself: `trials: { some: …, role: { eq: COMBINATION } }`. */
function readList(context: FilterContext, field: RelationshipField, value: FilterInput, place: string): Predicate {
  const selectable = selectableOf(context.mapping, field.type);
  const asked = (name: string, read: (value: FilterInput, place: string) => Predicate): Predicate[] => {
    if (value[name] === undefined) return [];
    refuseNull(value[name], inside(place, name));
    return [read(value[name] as FilterInput, inside(place, name))];
  };
  const properties = context.mapping.relationshipProperties.get(field.properties ?? '') ?? [];
  const ofProperties = properties.flatMap((property) =>
    asked(property.name, (operators, at) => readComparisons(context, property, operators, at)),
  );
  const ofEvidence = field.restsOnEvidence ? asked('evidence', (quotes, at) => readQuotes(context, quotes, at)) : [];
  const edge: Predicate = { kind: 'all', of: [...ofProperties, ...ofEvidence] };
  return readQuantifiers(value, place, (quantifier, inner, at) => ({
    kind: 'related',
    quantifier,
    where: readRelated(context, selectable, inner, at),
    over: field,
    of: 'node',
    edge,
    selectable,
  }));
}

/**
 * A to-one relationship takes the other's filter directly; `{}` asks that there is one. What is asked of the quotes that it
 * rests on stands beside it, as in `{ technology: { named: "TAP" }, technologyEvidence: { some: … } }`.
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
  return readQuantifiers(value, place, (quantifier, inner, at): Predicate => {
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
  return readQuantifiers(value, place, (quantifier, inner, at) => ({
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
  const selectable: Selectable = { name: field.type, fields };
  const edge: Predicate = { kind: 'absent', property: 'type', absent: false };
  return readQuantifiers(value, place, (quantifier, inner, at) => ({
    kind: 'related',
    quantifier,
    where: readRelated(context, selectable, inner, at),
    over: field,
    of: 'edge',
    edge,
    selectable,
  }));
}

function readRelated(context: FilterContext, selectable: Selectable, filter: FilterInput, place: string): Predicate {
  context.budget?.spendOnFilter('relation', place);
  return readFilter(context, selectable, filter, place);
}

function readQuantifiers(
  value: FilterInput,
  place: string,
  read: (quantifier: (typeof quantifiers)[number], inner: FilterInput, place: string) => Predicate,
): Predicate {
  const given = quantifiers.filter((quantifier) => value[quantifier] !== undefined);
  if (given.length === 0)
    throw badUserInput(place, 'asks nothing of the list. Give at least one of some, none and every.');
  return {
    kind: 'all',
    of: given.map((quantifier) => {
      const at = inside(place, quantifier);
      refuseNull(value[quantifier], at);
      return read(quantifier, value[quantifier] as FilterInput, at);
    }),
  };
}

function nameKey(context: FilterContext, name: unknown): Cypher.Param {
  return context.params.add(name, (value) => normaliseName(value as string));
}

function hierarchyOf(selectable: Selectable): RelationshipField {
  for (const field of selectable.fields.values()) if (field.kind === 'relationship' && field.hierarchy) return field;
  throw new Error(`${selectable.name} has no hierarchy for within`);
}

function refuseNull(value: unknown, place: string): void {
  if (value === null) {
    throw badUserInput(
      place,
      'is null. Leave it out, or ask whether there is a value with isNull, some: {} or none: {}.',
    );
  }
}
