import { getOperationAST, parse } from 'graphql';
import { readApi } from '../../src/compile/Api';
import { OperationCache } from '../../src/compile/OperationCache';
import { fragmentsOf } from '../../src/compile/selection';

const api = readApi();

/** What a cache gives for a document and its coerced variables. */
function asker(cache = new OperationCache(api)) {
  const documents = new Map<string, ReturnType<typeof parse>>();
  return (query: string, variables: Record<string, unknown> = {}) => {
    // As Apollo Server does, a document is parsed once.
    const document = documents.get(query) ?? parse(query);
    documents.set(query, document);
    const operation = getOperationAST(document);
    if (!operation) throw new Error(`No operation in ${query}`);
    return cache.get(operation, () => fragmentsOf(document), variables);
  };
}

const query = /* GraphQL */ `
  query ($filter: TrialFilter, $order: [TrialOrder!], $first: Int, $names: Boolean = true, $id: ID) {
    trials(filter: $filter, orderBy: $order, first: $first) { nodes { id name @include(if: $names) } }
    trial(id: $id) { name }
  }
`;

test.each([
  ['other values', { first: 3, id: 'trial:a' }, { first: 90, id: 'trial:b' }],
  ['another text in a filter', { filter: { named: 'a' } }, { filter: { named: 'b' } }],
  ['another operand', { filter: { phase: { gte: 'PHASE_1' } } }, { filter: { phase: { gte: 'PHASE_2' } } }],
  ['a list of another length', { filter: { id: { in: ['a'] } } }, { filter: { id: { in: ['b', 'c'] } } }],
  [
    'other days',
    { filter: { startDate: { overlaps: { from: '2010-01-01', to: '2010-12-31' } } } },
    { filter: { startDate: { overlaps: { from: '2011-01-01', to: '2011-12-31' } } } },
  ],
])('%s: the same compiled value', (_, one, other) => {
  const ask = asker();
  expect(ask(query, one)).toBe(ask(query, other));
});

test.each([
  ['another field in a filter', { filter: { named: 'a' } }, { filter: { title: { eq: 'a' } } }],
  ['another operator', { filter: { phase: { gte: 'PHASE_1' } } }, { filter: { phase: { lte: 'PHASE_1' } } }],
  ['one more branch', { filter: { or: [{ named: 'a' }] } }, { filter: { or: [{ named: 'a' }, { named: 'b' }] } }],
  ['isNull turned round', { filter: { acronym: { isNull: true } } }, { filter: { acronym: { isNull: false } } }],
  ['another order', { order: ['NAME_ASC'] }, { order: ['NAME_DESC'] }],
  ['null in place of a value', { first: 3 }, { first: null }],
  ['absent in place of null', { filter: null }, {}],
  ['a field left out', { names: true }, { names: false }],
])('%s: another compiled value', (_, one, other) => {
  const ask = asker();
  expect(ask(query, one)).not.toBe(ask(query, other));
  expect(ask(query, one)).toBe(ask(query, one));
});

test('another document is another value, even with the same words', () => {
  const ask = asker();
  expect(ask('{ meta { documents } }')).not.toBe(ask('{ meta { entities } }'));
  const cache = new OperationCache(api);
  expect(asker(cache)('{ meta { documents } }')).not.toBe(asker(cache)('{ meta { documents } }'));
});

test('no more are kept than fit into the memory for them: the one that was asked for longest ago goes', () => {
  const ask = asker();
  const [first, second] = [ask('{ meta { documents } }'), ask('{ meta { entities } }')];
  for (let number = 0; number < 600; number++) {
    const lists = Array.from({ length: 40 }, (_, index) => `a${index}: trials { totalCount nodes { id name } }`);
    ask(`{ c${number}: compounds { nodes { ${lists.join(' ')} } } }`);
    expect(ask('{ meta { documents } }')).toBe(first);
  }
  expect(ask('{ meta { entities } }')).not.toBe(second);
});
