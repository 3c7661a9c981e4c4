import { readApi } from '../../../src/compile/Api';
import { readConfig } from '../../../src/config/readConfig';
import { checkLimits } from '../../../src/server/limits/checkLimits';

const { schema } = readApi();

/** How many nodes an operation is taken to bring. */
function estimated(document: string, variables: object = {}): number {
  const [error] = checkLimits(schema, { ...readConfig({}).limits, estimatedNodes: -1 })(document, variables);
  return error?.extensions.actual as number;
}

describe('a field that answers each value of a list is as long as the list', () => {
  const of = (names: string) => `{ resolveNames(names: ${names}) { matched { entity { id } } } }`;
  const asked = 'query ($names: [String!]!) { resolveNames(names: $names) { matched { entity { id } } } }';

  test('of a literal', () => {
    expect(estimated(of('["a", "b", "c"]'))).toBe(3);
    expect(estimated(of('[]'))).toBe(0);
  });

  test('of a variable', () => {
    expect(estimated(asked, { names: Array(250).fill('a') })).toBe(250);
    expect(estimated(asked)).toBe(1);
  });

  test('of a default of a variable', () => {
    const document = asked.replace('$names: [String!]!', '$names: [String!]! = ["a", "b"]');
    expect(estimated(document)).toBe(2);
    expect(estimated(document, { names: ['a', 'b', 'c', 'd'] })).toBe(4);
  });

  test('with pages inside', () => {
    const document = asked.replace(
      'entity { id }',
      'entity { ... on Compound { trials(first: 10) { nodes { id } } } }',
    );
    expect(estimated(document, { names: ['a', 'b'] })).toBe(2 + 2 * 10);
  });
});

test('what search finds are nodes, whichever they are', () => {
  expect(estimated('{ search(text: "a", first: 7) { result { __typename } } }')).toBe(7);
  expect(estimated('{ search(text: "a") { result { ... on Evidence { document { id } } } } }')).toBe(20);
});
