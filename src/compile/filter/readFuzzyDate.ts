import type { ValueField } from '../../schema/GraphMapping';
import { badUserInput, shown } from '../badUserInput';
import { encoderOf } from './encodeScalar';
import { nullOperand } from './nullOperand';
import type { Operator, Predicate } from './Predicate';
import { inside } from './place';
import type { FilterContext, FilterInput } from './readFilter';

const encodeDate = encoderOf('Date');

/**
 * Reads what is asked of a fuzzy date, which lies somewhere between its earliest and its latest day: `overlaps` days,
 * all `before` a day, all `after` one.
 *
 * @throws GraphQLError BAD_USER_INPUT for no operator, a null operand, or days that end before they begin
 */
export function readFuzzyDate(
  context: FilterContext,
  field: ValueField,
  operators: FilterInput,
  place: string,
): Predicate {
  const given = Object.entries(operators);
  if (given.length === 0) {
    throw badUserInput(place, 'has no operator, so it asks nothing. Give overlaps, before, after or isNull.');
  }
  const compare = (part: string, operator: Operator, operand: unknown): Predicate => ({
    kind: 'compare',
    field: field.name,
    property: `${field.name}${part}`,
    operator,
    operand: context.params.add(operand, encodeDate),
  });
  return {
    kind: 'all',
    of: given.map(([operator, operand]): Predicate => {
      const at = inside(place, operator);
      if (operand === null) throw nullOperand(at);
      if (operator === 'before') return compare('Latest', 'lt', operand);
      if (operator === 'after') return compare('Earliest', 'gt', operand);
      if (operator === 'isNull') return { kind: 'absent', property: `${field.name}Text`, absent: operand as boolean };
      const { from, to } = operand as { from: unknown; to: unknown };
      // Both ends are checked together, when the values are known.
      const last = (days: unknown) => encodeDate(inOrder(days as readonly [string, string], at)[1]);
      const { params } = context;
      return {
        kind: 'overlaps',
        field: field.name,
        from: params.add(from, encodeDate),
        to: params.add([from, to], last),
      };
    }),
  };
}

function inOrder(days: readonly [string, string], place: string): readonly [string, string] {
  const [from, to] = days;
  if (from > to)
    throw badUserInput(place, `runs from ${shown(from)} to ${shown(to)}; the last day must not be before the first.`);
  return days;
}
