import type { PropertyField } from '../../schema/GraphMapping';
import { badUserInput } from '../badUserInput';
import type { Comparison, Predicate } from './Predicate';
import { conjuncts } from './Predicate';
import { inside } from './place';
import { readComparisons } from './readComparisons';
import type { FilterContext, FilterInput } from './readFilter';

const quantifiers = ['some', 'none', 'every'] as const;

/** Reads what is asked of a list of texts: `endpoints: { some: { contains: "survival" } }`. */
export function readTextList(
  context: FilterContext,
  field: PropertyField,
  value: FilterInput,
  place: string,
): Predicate {
  const given = quantifiers.filter((quantifier) => value[quantifier] !== undefined);
  if (given.length === 0)
    throw badUserInput(place, 'asks nothing of the list. Give at least one of some, none and every.');
  return {
    kind: 'all',
    of: given.map((quantifier) => {
      const at = inside(place, quantifier);
      const operators = value[quantifier] as FilterInput | null;
      if (operators === null) throw badUserInput(at, 'is null. Leave it out, or ask some: {} or none: {}.');
      const where = Object.keys(operators).length === 0 ? [] : comparisonsOf(context, field, operators, at);
      return { kind: 'listed', property: field.storedAs ?? field.name, quantifier, where };
    }),
  };
}

/** Of the comparisons of a text; an item of a list is never absent, so isNull says nothing about it. */
function comparisonsOf(
  context: FilterContext,
  field: PropertyField,
  operators: FilterInput,
  place: string,
): Comparison[] {
  if (operators.isNull !== undefined) {
    throw badUserInput(inside(place, 'isNull'), 'asks nothing: an item of a list is never absent.');
  }
  return conjuncts(readComparisons(context, field, operators, place)).filter((part) => part.kind === 'compare');
}
