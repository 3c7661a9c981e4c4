import { type Selectable, selectableOf } from '../../compile/filter/Predicate';
import type { FilterInput } from '../../compile/filter/readOperators';
import { evidenceOf } from '../../schema/api/names';
import { singularWords } from '../../schema/api/words';
import type { FieldMapping, GraphMapping } from '../../schema/GraphMapping';

/**
 * A filter in words.
 *
 * @example wordsOf(mapping, compound, { technology: { named: 'TAP' }, stage: { eq: 'CLINICAL' } })
 * // 'technology: named “TAP” and stage is CLINICAL'
 */
export function wordsOf(mapping: GraphMapping, selectable: Selectable, filter: FilterInput): string {
  return Object.entries(filter)
    .map(([name, value]) => partWords(mapping, selectable, name, value))
    .join(' and ');
}

function partWords(mapping: GraphMapping, selectable: Selectable, name: string, value: unknown): string {
  const each = () => (value as readonly FilterInput[]).map((filter) => wordsOf(mapping, selectable, filter));
  switch (name) {
    case 'and':
      return each().join(' and ');
    case 'or':
      return `(${each().join(' or ')})`;
    case 'not':
      return `not (${wordsOf(mapping, selectable, value as FilterInput)})`;
    case 'named':
      return `named ${quoted(value)}`;
    case 'within':
      return `${quoted(value)}, or within it`;
  }
  const relation = [...selectable.fields.values()].find((each) => evidenceOf(each.name) === name);
  if (relation) return `${singularWords(relation.name)}, ${quotesWords(mapping, value as FilterInput)}`;
  const field = selectable.fields.get(name);
  return field ? fieldWords(mapping, field, value as FilterInput) : name;
}

function fieldWords(mapping: GraphMapping, field: FieldMapping, value: FilterInput): string {
  const words = singularWords(field.name);
  if (field.kind !== 'relationship') return comparisonWords(words, value);
  const inner = (filter: unknown) => wordsOf(mapping, selectableOf(mapping, field.type), filter as FilterInput);
  if (!field.list) return [`${words}:`, inner(value) || 'any'].join(' ');
  const { some, none, every, evidence, ...ways } = value;
  const how = Object.entries(ways).map(([name, asked]) => comparisonWords(singularWords(name), asked as FilterInput));
  if (evidence) how.push(quotesWords(mapping, evidence as FilterInput));
  return quantifiedWords([words, ...how].join(', '), { some, none, every }, inner);
}

/** What is asked of the quotes that a relation rests on. */
function quotesWords(mapping: GraphMapping, value: FilterInput): string {
  const evidence = selectableOf(mapping, 'Evidence');
  return quantifiedWords('quotes', value, (filter) => wordsOf(mapping, evidence, filter as FilterInput));
}

function quantifiedWords(
  words: string,
  { some, none, every }: FilterInput,
  inner: (filter: unknown) => string,
): string {
  const quantified = [
    ['at least one of its', some],
    ['none of its', none],
    ['each of its', every],
  ].filter(([, filter]) => filter !== undefined);
  return quantified
    .map(([start, filter]) => [`${start} ${words}`, inner(filter)].filter(Boolean).join(': '))
    .join(' and ');
}

function comparisonWords(words: string, operators: FilterInput): string {
  return Object.entries(operators)
    .map(([operator, operand]) => {
      if (operator === 'isNull') return operand ? `${words} is absent` : `${words} is there`;
      const { from, to } = (operand ?? {}) as { from?: string; to?: string };
      if (operator === 'overlaps') return `${words} lies between ${from} and ${to}`;
      return `${words} ${operatorWords[operator] ?? operator} ${operandWords(operand)}`;
    })
    .join(' and ');
}

const operatorWords: Readonly<Record<string, string>> = {
  eq: 'is',
  ne: 'is not',
  in: 'is one of',
  gt: 'is more than',
  gte: 'is at least',
  lt: 'is less than',
  lte: 'is at most',
  before: 'is before',
  after: 'is after',
  startsWith: 'starts with',
};

/** Enum values are as they are; the difference to a text does not matter to a reader. */
function operandWords(operand: unknown): string {
  if (Array.isArray(operand)) return operand.map(operandWords).join(', ');
  return typeof operand === 'object' ? JSON.stringify(operand) : String(operand);
}

function quoted(text: unknown): string {
  return `“${String(text)}”`;
}
