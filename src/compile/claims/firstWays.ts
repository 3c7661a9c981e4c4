import type { Place } from './isStated';

/** How many related entities that fulfil a condition are shown. */
const mostShown = 5;

/**
 * Of premises in their order those that are shown: of each condition the ways over the first few related entities.
 *
 * @param placeOf where a premise stands among all of the counted entity
 */
export function firstWays<T>(premises: readonly T[], placeOf: (premise: T) => Place): T[] {
  const seen = new Map<string, (number | string)[]>();
  return premises.filter((premise) => {
    const place = placeOf(premise);
    return place.every((step, depth) => {
      if (typeof step !== 'string') return true;
      const condition = place.slice(0, depth).join(' ');
      const ways = seen.get(condition) ?? [];
      seen.set(condition, ways);
      if (!ways.includes(step)) ways.push(step);
      return ways.indexOf(step) < mostShown;
    });
  });
}
