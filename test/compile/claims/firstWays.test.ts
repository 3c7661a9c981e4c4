import { firstWays } from '../../../src/compile/claims/firstWays';
import type { Place } from '../../../src/compile/claims/isStated';

const places = (...all: Place[]) => firstWays(all, (place) => place);

test('what is no way over a related entity is always shown', () => {
  const all: Place[] = [[0], [1, -1, 0], [1, -2, 0], [1, -3, 0], [1, -4, 0], [1, -5, 0], [1, -6, 0]];
  expect(places(...all)).toEqual(all);
});

test('of each condition five related entities are shown, with all that is asked of them', () => {
  const ways = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((way): Place[] => [
    [0, way],
    [0, way, 0],
  ]);
  expect(places(...ways, [1, 'f'])).toEqual([...ways.slice(0, 10), [1, 'f']]);
});
