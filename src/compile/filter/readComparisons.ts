import { foldCase } from '../../schema/foldCase';
import type { PropertyField } from '../../schema/GraphMapping';
import { badUserInput, shown } from '../badUserInput';
import { encoderOf } from './encodeScalar';
import { nullOperand } from './nullOperand';
import type { Operator, Predicate } from './Predicate';
import { inside } from './place';
import type { FilterContext, FilterInput } from './readFilter';

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
  const given = Object.entries(operators);
  if (given.length === 0) {
    throw badUserInput(
      place,
      `has no operator, so it asks nothing. Give one, such as { eq: … }, or leave ${field.name} out.`,
    );
  }
  return {
    kind: 'all',
    of: given.map(([operator, operand]) => {
      const at = inside(place, operator);
      if (operand === null) throw nullOperand(at);
      context.budget?.spendOnFilter('condition', at);
      const property = field.storedAs ?? field.name;
      if (operator === 'isNull') return { kind: 'absent', property, absent: operand as boolean };
      return readComparison(context, field, operator as Operator, operand, at);
    }),
  };
}

function readComparison(
  context: FilterContext,
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
    const param = context.params.add(operand, fold);
    return { ...common, property: isName ? 'nameKey' : property, operand: param, folded: !isName };
  }
  const ordered = context.mapping.enums.get(field.type);
  if (ordered && ranges.has(operator)) {
    const rank = (value: unknown) => rankOf(ordered.values, value as string, place);
    return { ...common, property: `${property}Rank`, operand: context.params.add(operand, rank) };
  }
  return { ...common, property, operand: context.params.add(operand, encoderOf(field.type)) };
}

/** Ranks count from the first value of the enum; UNKNOWN has none and is in no range. */
function rankOf(values: readonly string[], value: string, place: string): number {
  if (value === 'UNKNOWN') {
    const allowed = values.filter((name) => name !== 'UNKNOWN').join(', ');
    throw badUserInput(place, `is ${shown(value)}, which is in no range. Allowed are ${allowed}.`);
  }
  return values.indexOf(value);
}
