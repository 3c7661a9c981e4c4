import { conjuncts, type Predicate } from '../filter/Predicate';

/** Assumed selectivity of a positive condition; nothing better is known when the statement is compiled. */
const asked = 0.1;

/** Assumed selectivity of a negative condition: few nodes are excluded. */
const notForbidden = 0.9;

/**
 * The assumed selectivity of conditions that must all hold, taken as independent of each other.
 *
 * @example selectivityOf([named, noneOfTrials]) // 0.1 * 0.9
 */
export function selectivityOf(conditions: readonly Predicate[]): number {
  return conditions.reduce((selectivity, condition) => selectivity * (forbids(condition) ? notForbidden : asked), 1);
}

function forbids(condition: Predicate): boolean {
  switch (condition.kind) {
    case 'not':
      return conjuncts(condition.of).every((part) => !forbids(part));
    case 'related':
    case 'listed':
      return condition.quantifier !== 'some';
    case 'compare':
      return condition.operator === 'ne';
    default:
      return false;
  }
}
