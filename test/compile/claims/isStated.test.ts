import { isStated, type PlacedPremise } from '../../../src/compile/claims/isStated';

const cases: [string, boolean, PlacedPremise[]][] = [
  ['nothing is asked', true, []],
  [
    'all conditions are stated',
    true,
    [
      [[0], false],
      [[1], false],
    ],
  ],
  [
    'one condition is a conclusion',
    false,
    [
      [[0], false],
      [[1], true],
    ],
  ],
  [
    'one of several related entities is stated',
    true,
    [
      [[0, 'a'], true],
      [[0, 'b'], false],
    ],
  ],
  [
    'each related entity is a conclusion, or one of its own conditions',
    false,
    [
      [[0, 'a'], true],
      [[0, 'b'], false],
      [[0, 'b', 0], true],
    ],
  ],
  [
    'one branch is stated',
    true,
    [
      [[0, -1, 0], true],
      [[0, -2, 0], false],
    ],
  ],
  [
    'no branch is stated as a whole',
    false,
    [
      [[0, -1, 0], true],
      [[0, -1, 1], false],
      [[0, -2, 0], true],
    ],
  ],
  [
    'a branch is taken that has no premises',
    true,
    [
      [[0, -1, 0], true],
      [[0, -2], false],
    ],
  ],
];

test.each(cases)('%s: %s', (_, stated, premises) => {
  expect(isStated(premises)).toBe(stated);
});
