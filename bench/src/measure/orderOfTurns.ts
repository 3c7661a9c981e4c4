/**
 * Who has which turn in a round. Over as many rounds as there are contestants each comes once at every place, and, where their
 * number is even, once right after every other: whoever comes after one that has just asked the same finds Neo4j warmer than
 * after one that left it much garbage.
 *
 * @see E. J. Williams, Experimental designs balanced for the estimation of residual effects of treatments (1949)
 * @example orderOfTurns(['a', 'b', 'c', 'd'], 1) // ['b', 'c', 'a', 'd']
 */
export function orderOfTurns<T>(contestants: readonly T[], round: number): T[] {
  const count = contestants.length;
  return contestants.map((_, place) => {
    const step = place % 2 === 1 ? (place + 1) / 2 : -place / 2;
    return contestants[(((round + step) % count) + count) % count] as T;
  });
}
