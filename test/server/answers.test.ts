import { CuttableProxy } from '../support/CuttableProxy';
import { neo4jForTests } from '../support/neo4jForTests';
import { startTestServer, type TestServer } from './startTestServer';

const graphql = 'application/graphql-response+json; charset=utf-8';
const json = 'application/json; charset=utf-8';

let proxy: CuttableProxy;
let server: TestServer;
let only: TestServer;
beforeAll(async () => {
  proxy = await CuttableProxy.to(neo4jForTests().uri);
  server = await startTestServer({ TRANSACTION_TIMEOUT_MS: '500' }, proxy.uri);
  only = await startTestServer({ PERSISTED_ONLY: 'true' });
});
afterAll(async () => {
  await server.stop();
  await only.stop();
  await proxy.cut();
});

async function send(body: unknown, headers: Record<string, string> = {}, init: RequestInit = {}, to = server) {
  const response = await fetch(`${to.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...init,
  });
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    headers: response.headers,
    answer: (await response.json()) as {
      data?: unknown;
      errors: { message: string; extensions: Record<string, unknown> }[];
    },
  };
}

describe('the media type', () => {
  test.each([
    [graphql, 'application/graphql-response+json'],
    [graphql, 'application/graphql-response+json; charset=utf-8'],
    [graphql, 'application/graphql-response+json,application/json;q=0.9'],
    [graphql, 'application/graphql-response+json, application/json'],
    [json, 'application/json'],
    [json, 'application/json; charset=UTF-8, application/graphql-response+json;q=0.5'],
    [json, '*/*'],
    [json, 'application/*'],
    [json, 'text/event-stream, application/json'],
    [graphql, 'text/html, application/graphql-response+json'],
  ])('is %s for %s', async (type, accept) => {
    expect(await send({ query: '{ one }' }, { accept })).toMatchObject({ status: 200, type });
  });

  test.each(['text/html', 'application/xml, text/*', 'application/json;q=0'])(
    'there is none for %s',
    async (accept) => {
      const { status, type, answer } = await send({ query: '{ one }' }, { accept });
      expect([status, type, answer.errors[0]?.extensions]).toEqual([406, json, { code: 'BAD_REQUEST' }]);
    },
  );
});

/** Requests that fail before anything is executed: the newer type has their status, the older one 200 where they are GraphQL. */
const failing: [string, object | string, string, number, number][] = [
  ['what is no GraphQL', { query: '{' }, 'GRAPHQL_PARSE_FAILED', 400, 200],
  ['an unknown field', { query: '{ two }' }, 'GRAPHQL_VALIDATION_FAILED', 400, 200],
  ['an unknown operation', { query: 'query A { one }', operationName: 'B' }, 'OPERATION_RESOLUTION_FAILURE', 400, 200],
  [
    'a variable that does not coerce',
    { query: 'query ($n: Int) { echo(number: $n) }', variables: { n: 'x' } },
    'BAD_USER_INPUT',
    400,
    200,
  ],
  [
    'more than a limit allows',
    { query: `{ ${Array.from({ length: 21 }, (_, index) => `a${index}: one`).join(' ')} }` },
    'LIMIT_EXCEEDED',
    400,
    200,
  ],
  ['a document that is not known', { documentId: 'none' }, 'PERSISTED_QUERY_NOT_FOUND', 400, 200],
  ['what is no request', { query: 1 }, 'BAD_REQUEST', 400, 400],
  ['what is no JSON', '{', 'BAD_REQUEST', 400, 400],
  ['a body that is too large', { query: `# ${'x'.repeat(100_000)}` }, 'LIMIT_EXCEEDED', 413, 413],
];

describe.each(failing)('%s', (_, body, code, status, asJson) => {
  test.each([
    [graphql, 'application/graphql-response+json', status],
    [json, 'application/json', asJson],
    [json, '*/*', status],
  ])('is told as %s to who accepts %s', async (type, accept, expected) => {
    const { headers, answer, ...seen } = await send(body, { accept });
    expect(seen).toEqual({ status: expected, type });
    expect(answer).toEqual({ errors: [expect.objectContaining({ extensions: expect.objectContaining({ code }) })] });
    expect([headers.get('cache-control'), headers.get('vary')]).toEqual([
      'no-store',
      expect.stringContaining('Accept'),
    ]);
  });
});

test('refusals of all but persisted documents have the type that is accepted, too', async () => {
  const accept = 'application/graphql-response+json';
  const { status, type, answer } = await send({ query: '{ one }' }, { accept }, {}, only);
  expect([status, type, answer.errors[0]?.extensions.code]).toEqual([400, graphql, 'PERSISTED_QUERY_ONLY']);
});

describe('what was executed', () => {
  const accept = 'application/graphql-response+json';

  test('has status 200 where it has an answer in part, whatever became of the rest', async () => {
    expect(await send({ query: '{ one defect mistake }' }, { accept })).toMatchObject({
      status: 200,
      type: graphql,
      answer: { data: { one: 1, defect: null, mistake: null } },
    });
  });

  test('has status 500 where a defect leaves nothing of it, and 503 for an outage, in either type', async () => {
    for (const accepted of [accept, 'application/json']) {
      const defect = await send({ query: '{ defect }' }, { accept: accepted });
      expect([defect.status, defect.answer.data]).toEqual([500, null]);
      const slow = await send({ query: '{ slow a: slow }' }, { accept: accepted });
      expect([slow.status, slow.answer.data, slow.headers.get('retry-after')]).toEqual([503, null, '1']);
    }
  });

  test('says when to ask again for what is missing', async () => {
    const { status, headers, answer } = await send({ query: '{ slow one }' }, { accept });
    expect([status, headers.get('retry-after'), answer.data]).toEqual([200, '1', { slow: null, one: 1 }]);
  });
});

test('no answer of the moment may be stored', async () => {
  for (const path of ['/livez', '/readyz', '/nowhere', '/graphql', '/']) {
    const { headers } = await fetch(server.url + path, { redirect: 'manual' });
    expect([path, headers.get('cache-control')]).toEqual([path, 'no-store']);
  }
});
