import { foldCase } from '../../schema/foldCase';
import type { GraphMapping, PropertyField, ValueField } from '../../schema/GraphMapping';
import { badUserInput, shown } from '../badUserInput';
import type { Budget } from '../budget/Budget';
import type { Parameters } from '../Parameters';
import { encoderOf } from './encodeScalar';
import { conjuncts, type Operator, type Predicate, type Quantifier } from './Predicate';

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

const ranges: ReadonlySet<string> = new Set(['gt', 'gte', 'lt', 'lte']);

/**
 * Reads the comparisons of one scalar or enum field: `{ gte: PHASE_2, lt: PHASE_3 }`. All that are given must hold.
 *
 * @throws GraphQLError BAD_USER_INPUT for no operator at all, a null operand, or a range with UNKNOWN
 */
export function readComparisons(
  context: FilterContext,
  field: PropertyField,
  operators: FilterInput,
  place: string,
): Predicate {
  const property = field.storedAs ?? field.name;
  const advice = `Give one, such as { eq: … }, or leave ${field.name} out.`;
  return readOperators(operators, place, advice, (operator, operand, at) => {
    context.budget?.spendOnFilter('condition', at);
    if (operator === 'isNull') return { kind: 'absent', property, absent: operand as boolean };
    return readComparison(context, field, operator as Operator, operand, at);
  });
}

function readComparison(
  { params, mapping }: FilterContext,
  field: PropertyField,
  operator: Operator,
  operand: unknown,
  place: string,
): Predicate {
  const property = field.storedAs ?? field.name;
  const common = { kind: 'compare', field: field.name, operator } as const;
  if (operator === 'contains' || operator === 'startsWith') {
    // Names have a folded twin with an index; other texts are folded as they are read.
    const isName = property === 'name';
    const fold = (value: unknown) => (isName ? foldCase(value as string) : (value as string).toLowerCase());
    return { ...common, property: isName ? 'nameKey' : property, operand: params.add(operand, fold), folded: !isName };
  }
  const ordered = mapping.enums.get(field.type);
  if (ordered && ranges.has(operator)) {
    const rank = (value: unknown) => rankOf(ordered.values, value as string, place);
    return { ...common, property: `${property}Rank`, operand: params.add(operand, rank) };
  }
  return { ...common, property, operand: params.add(operand, encoderOf(field.type)) };
}

/** Ranks count from the first value of the enum; UNKNOWN has none and is in no range. */
function rankOf(values: readonly string[], value: string, place: string): number {
  if (value === 'UNKNOWN') {
    const allowed = values.filter((name) => name !== 'UNKNOWN').join(', ');
    throw badUserInput(place, `is ${shown(value)}, which is in no range. Allowed are ${allowed}.`);
  }
  return values.indexOf(value);
}

/**
 * Reads the conditions on a fuzzy date, which lies somewhere between its earliest and its latest day: `overlaps` days,
 * all `before` a day, all `after` one.
 *
 * @throws GraphQLError BAD_USER_INPUT for no operator, a null operand, or days that end before they begin
 */
export function readFuzzyDate(
  { params }: FilterContext,
  { name }: ValueField,
  operators: FilterInput,
  place: string,
): Predicate {
  const encode = encoderOf('Date');
  const compare = (part: string, operator: Operator, operand: unknown): Predicate => {
    return { kind: 'compare', field: name, property: `${name}${part}`, operator, operand: params.add(operand, encode) };
  };
  return readOperators(operators, place, 'Give overlaps, before, after or isNull.', (operator, operand, at) => {
    if (operator === 'before') return compare('Latest', 'lt', operand);
    if (operator === 'after') return compare('Earliest', 'gt', operand);
    if (operator === 'isNull') return { kind: 'absent', property: `${name}Text`, absent: operand as boolean };
    const { from, to } = operand as { from: unknown; to: unknown };
    // Both ends are checked together, when the values are known.
    const last = (days: unknown) => encode(lastOf(days as readonly [string, string], at));
    return { kind: 'overlaps', field: name, from: params.add(from, encode), to: params.add([from, to], last) };
  });
}

function lastOf([from, to]: readonly [string, string], place: string): string {
  if (from <= to) return to;
  throw badUserInput(place, `runs from ${shown(from)} to ${shown(to)}; the last day must not be before the first.`);
}

/** Reads the conditions on a list of texts: `endpoints: { some: { contains: "survival" } }`. */
export function readTextList(
  context: FilterContext,
  field: PropertyField,
  value: FilterInput,
  place: string,
): Predicate {
  return readQuantifiers(value, place, 'some: {} or none: {}', (quantifier, operators, at) => {
    if (operators.isNull !== undefined) {
      throw badUserInput(inside(at, 'isNull'), 'asks nothing: an item of a list is never absent.');
    }
    const isEmpty = Object.keys(operators).length === 0;
    const comparisons = isEmpty ? [] : conjuncts(readComparisons(context, field, operators, at));
    const where = comparisons.filter((part) => part.kind === 'compare');
    return { kind: 'listed', property: field.storedAs ?? field.name, quantifier, where };
  });
}

const quantifiers: readonly Quantifier[] = ['some', 'none', 'every'];

/**
 * Reads the quantifiers of a list. All that are given must hold.
 *
 * @param instead what to ask in place of null
 * @throws GraphQLError BAD_USER_INPUT for no quantifier, or one that is null
 */
export function readQuantifiers(
  value: FilterInput,
  place: string,
  instead: string,
  read: (quantifier: Quantifier, inner: FilterInput, place: string) => Predicate,
): Predicate {
  const given = quantifiers.filter((quantifier) => value[quantifier] !== undefined);
  if (given.length === 0) {
    throw badUserInput(place, 'asks nothing of the list. Give at least one of some, none and every.');
  }
  return {
    kind: 'all',
    of: given.map((quantifier) => {
      const at = inside(place, quantifier);
      if (value[quantifier] === null) throw badUserInput(at, `is null. Leave it out, or ask ${instead}.`);
      return read(quantifier, value[quantifier] as FilterInput, at);
    }),
  };
}

function readOperators(
  operators: FilterInput,
  place: string,
  advice: string,
  read: (operator: string, operand: unknown, place: string) => Predicate,
): Predicate {
  const given = Object.entries(operators);
  if (given.length === 0) throw badUserInput(place, `has no operator, so it asks nothing. ${advice}`);
  return {
    kind: 'all',
    of: given.map(([operator, operand]) => {
      const at = inside(place, operator);
      // Nothing equals null, and a filter that is not understood is never ignored.
      if (operand !== null) return read(operator, operand, at);
      throw badUserInput(at, 'is null, which nothing equals. Leave it out, or ask by isNull: true for what is absent.');
    }),
  };
}

/**
 * A place deeper in an argument, as messages name it: `compounds(filter)` and then `compounds(filter.targets.some)`.
 *
 * @example inside('compounds(filter)', 'targets') // 'compounds(filter.targets)'
 */
export function inside(place: string, field: string): string {
  return `${place.slice(0, -1)}.${field})`;
}
