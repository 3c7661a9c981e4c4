import { conjuncts, type Predicate } from '../filter/Predicate';

/** What a condition that asks for something is taken to leave, for want of anything better known. */
const asked = 0.1;

/** What one that only forbids something is taken to leave: few are forbidden. */
const notForbidden = 0.9;

/**
 * What share of the nodes conditions are taken to leave, independent of each other.
 *
 * @example shareOf([named, noneOfTrials]) // 0.1 * 0.9
 */
export function shareOf(conditions: readonly Predicate[]): number {
  return conditions.reduce((share, condition) => share * (forbids(condition) ? notForbidden : asked), 1);
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
