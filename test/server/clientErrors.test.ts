import { specifiedRules } from 'graphql';
import { startTestServer, type TestServer } from './startTestServer';

/** Whatever a client does, it is no defect of ours: it has a code that says so, and no line of the log calls it one. */
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

interface Asked {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
}

async function send(asked: Asked, method: 'GET' | 'POST') {
  const search = new URLSearchParams({
    query: asked.query,
    ...(asked.operationName && { operationName: asked.operationName }),
    ...(asked.variables && { variables: JSON.stringify(asked.variables) }),
  });
  const response = await fetch(`${server.url}/graphql${method === 'GET' ? `?${search}` : ''}`, {
    method,
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    ...(method === 'POST' && { body: JSON.stringify(asked) }),
  });
  const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return { status: response.status, codes: [...new Set(errors.map(({ extensions }) => extensions.code))] };
}

async function expectMistake(asked: Asked, status: number, code: string) {
  for (const method of ['POST', 'GET'] as const) {
    expect([method, await send(asked, method)]).toEqual([method, { status, codes: [code] }]);
  }
  expect(server.lines.filter(({ level }) => Number(level) >= 40)).toEqual([]);
}

/** A document that each rule of graphql-js refuses. */
const refused: Readonly<Record<string, string>> = {
  ExecutableDefinitionsRule: 'type Mine { one: Int } query { one }',
  UniqueOperationNamesRule: 'query A { one } query A { one }',
  LoneAnonymousOperationRule: '{ one } query A { one }',
  SingleFieldSubscriptionsRule: 'subscription { a: one b: one }',
  KnownTypeNamesRule: 'query ($a: Mine) { one }',
  FragmentsOnCompositeTypesRule: '{ ...F } fragment F on Int { one }',
  VariablesAreInputTypesRule: 'query ($a: Query) { one }',
  ScalarLeafsRule: '{ one { two } }',
  FieldsOnCorrectTypeRule: '{ two }',
  UniqueFragmentNamesRule: '{ ...F } fragment F on Query { one } fragment F on Query { one }',
  KnownFragmentNamesRule: '{ ...F }',
  NoUnusedFragmentsRule: '{ one } fragment F on Query { one }',
  PossibleFragmentSpreadsRule: '{ __schema { ... on Query { one } } }',
  NoFragmentCyclesRule: '{ ...F } fragment F on Query { one ...F }',
  UniqueVariableNamesRule: 'query ($a: Int, $a: Int) { echo(number: $a) }',
  NoUndefinedVariablesRule: '{ echo(number: $a) }',
  NoUnusedVariablesRule: 'query ($a: Int) { one }',
  KnownDirectivesRule: '{ one @mine }',
  UniqueDirectivesPerLocationRule: '{ one @skip(if: false) @skip(if: false) }',
  DeferStreamDirectiveOnRootFieldRule: '{ ... @defer { one } }',
  KnownArgumentNamesRule: '{ one(two: 2) }',
  UniqueArgumentNamesRule: '{ echo(number: 1, number: 2) }',
  ValuesOfCorrectTypeRule: '{ echo(number: "x") }',
  ProvidedRequiredArgumentsRule: '{ __type { name } }',
  VariablesInAllowedPositionRule: 'query ($a: String) { echo(number: $a) }',
  OverlappingFieldsCanBeMergedRule: '{ a: one a: slow }',
  UniqueInputFieldNamesRule: '{ sized(size: { width: 1, width: 2 }) }',
  MaxIntrospectionDepthRule: `{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }`,
};

test.each(specifiedRules.map(({ name }) => name))('%s', async (rule) => {
  await expectMistake(
    { query: refused[rule] ?? 'no document is known for this rule' },
    400,
    'GRAPHQL_VALIDATION_FAILED',
  );
});

describe('a directive', () => {
  test.each([
    ['without its argument', '{ one @skip }'],
    ['with null', '{ one @include(if: null) }'],
    ['with a text', '{ one @include(if: "yes") }'],
    ['with an argument of another', '{ one @include(unless: true) }'],
    ['twice', '{ one @include(if: true) @include(if: true) }'],
    ['of the schema alone', '{ one @deprecated }'],
    ['on the operation', 'query @skip(if: true) { one }'],
    ['on a variable', 'query ($a: Int @skip(if: true)) { echo(number: $a) }'],
    ['on a fragment', '{ ...F } fragment F on Query @include(if: true) { one }'],
    ['to defer', '{ ... @defer(label: "a") { one } }'],
    ['to stream', '{ one @stream(initialCount: 1) }'],
    ['with a nullable variable', 'query ($b: Boolean) { one @skip(if: $b) }'],
  ])('%s', async (_, query) => {
    await expectMistake({ query }, 400, 'GRAPHQL_VALIDATION_FAILED');
  });

  test('with a variable that is null over its default', async () => {
    const asked = { query: 'query ($b: Boolean = true) { one @skip(if: $b) }', variables: { b: null as unknown } };
    for (const method of ['POST', 'GET'] as const) {
      expect((await send(asked, method)).codes).toEqual(['BAD_USER_INPUT']);
    }
    expect(server.lines.filter(({ level }) => Number(level) >= 40)).toEqual([]);
  });
});

describe.each(['mutation', 'subscription'])('a %s is refused, as there are queries only', (kind) => {
  test.each([
    ['without a name', { query: `${kind} { one }` }],
    ['by its name', { query: `${kind} A { one }`, operationName: 'A' }],
    ['among several', { query: `query A { one } ${kind} B { one }`, operationName: 'B' }],
    ['that is not the one asked for', { query: `query A { one } ${kind} B { one }`, operationName: 'A' }],
    ['among several without a name', { query: `query A { one } ${kind} B { one }` }],
    ['with a name that there is not', { query: `${kind} A { one }`, operationName: 'B' }],
    ['of introspection', { query: `${kind} { __schema { queryType { name } } }` }],
    ['of its type', { query: `${kind} { __typename }` }],
  ])('%s', async (_, asked) => {
    await expectMistake(asked, 400, 'GRAPHQL_VALIDATION_FAILED');
  });
});

describe('the name of an operation', () => {
  test.each([
    ['that there is not', { query: 'query A { one }', operationName: 'B' }],
    ['for one without', { query: '{ one }', operationName: 'A' }],
    ['absent among several', { query: 'query A { one } query B { one }' }],
    ['of a fragment', { query: '{ ...F } fragment F on Query { one }', operationName: 'F' }],
    ['that every object has', { query: 'query A { one }', operationName: '__proto__' }],
    ['in a document of fragments alone', { query: 'fragment F on Query { one }', operationName: 'F' }],
  ])('%s', async (_, asked) => {
    const code = asked.query.startsWith('fragment') ? 'GRAPHQL_VALIDATION_FAILED' : 'OPERATION_RESOLUTION_FAILURE';
    await expectMistake(asked, 400, code);
  });
});

describe('a document', () => {
  test.each([
    ['of blanks', ' '],
    ['of a comment', '# { one }'],
    ['with a sign that GraphQL lacks', '{ one ; }'],
    ['with a text that does not end', '{ echo(text: "a) }'],
    ['with a lone surrogate', '{ echo(text: "\\uD800") }'],
    ['with a number that is none', '{ echo(number: 01) }'],
    ['that is not closed', '{ one'],
    ['of braces', '{ one '.repeat(20)],
    ['with a variable in a default', 'query ($a: Int = $b) { echo(number: $a) }'],
  ])('%s', async (_, query) => {
    await expectMistake({ query }, 400, 'GRAPHQL_PARSE_FAILED');
  });

  test.each([
    ['fields', `${'{ one '.repeat(660)}${'}'.repeat(660)}`],
    ['inline fragments', `${'{ ... '.repeat(650)}{ two }${'}'.repeat(650)}`],
    [
      'fragments',
      `{ ...F0 } ${Array.from({ length: 240 }, (_, i) => `fragment F${i} on Query { ...F${i + 1} }`).join(' ')}`,
    ],
  ])('of %s in each other, as many as tokens allow', async (_, query) => {
    for (const method of ['POST', 'GET'] as const) {
      const { status, codes } = await send({ query }, method);
      expect([status, codes]).toEqual([400, [expect.stringMatching(/^(GRAPHQL_VALIDATION_FAILED|LIMIT_EXCEEDED)$/)]]);
    }
  });
});

describe('a variable', () => {
  test.each([
    ['of another type', 'query ($n: Int) { echo(number: $n) }', { n: 'x' }],
    ['that is missing', 'query ($n: Int!) { echo(number: $n) }', {}],
    ['that is null', 'query ($n: Int!) { echo(number: $n) }', { n: null }],
    ['that is too large', 'query ($n: Int) { echo(number: $n) }', { n: 1e100 }],
    ['with an unknown field', 'query ($s: Size) { sized(size: $s) }', { s: { height: 1 } }],
    ['with an unknown value', 'query ($k: Kind) { sized(kind: $k) }', { k: 'MINE' }],
    ['of the value of an enum as a number', 'query ($k: Kind) { sized(kind: $k) }', { k: 1 }],
    ['as a list', 'query ($n: Int) { echo(number: $n) }', { n: [1] }],
    ['with more mistakes than are listed', 'query ($t: [String!]) { echo(text: $t) }', { t: Array(100).fill(1) }],
    ['nested deep', 'query ($s: Size) { sized(size: $s) }', { s: { width: { width: {} } } }],
  ])('%s', async (_, query, variables) => {
    await expectMistake({ query, variables }, 400, 'BAD_USER_INPUT');
  });
});
