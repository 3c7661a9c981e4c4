import { post, startTestServer, type TestServer } from './startTestServer';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

describe('an answer', () => {
  test('comes from Neo4j, with the id of its request', async () => {
    const { status, headers, data, errors } = await server.ask('{ one }');
    expect({ status, data, errors }).toEqual({ status: 200, data: { one: 1 } });
    expect(headers.get('x-request-id')).toMatch(/^[\da-f-]{36}$/);
  });

  test('bears the id that the client gave, unless it could harm a log', async () => {
    const named = await post(server.url, '{"query":"{ one }"}', { 'x-request-id': 'mine-1' });
    expect(named.headers.get('x-request-id')).toBe('mine-1');
    const odd = await post(server.url, '{"query":"{ one }"}', { 'x-request-id': 'a b{}' });
    expect(odd.headers.get('x-request-id')).not.toBe('a b{}');
  });

  test('to a query string is the same', async () => {
    const response = await fetch(`${server.url}/graphql?query={one}`, {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect(await response.json()).toEqual({ data: { one: 1 } });
  });
});

describe('a request that cannot be read', () => {
  test.each([
    ['malformed JSON', '{"query": ', 400, 'BAD_REQUEST', /not valid JSON/],
    ['no query', '{}', 400, 'BAD_REQUEST', /no query/],
    ['a batch', '[{"query":"{ one }"}]', 400, 'BAD_REQUEST', /batching/i],
    ['no GraphQL', '{"query":"{"}', 400, 'GRAPHQL_PARSE_FAILED', /Expected Name/],
    ['an unknown field', '{"query":"{ two }"}', 400, 'GRAPHQL_VALIDATION_FAILED', /"two"/],
    [
      'an unknown operation',
      '{"query":"query A { one }","operationName":"B"}',
      400,
      'OPERATION_RESOLUTION_FAILURE',
      /"B"/,
    ],
    [
      'a variable of another type',
      '{"query":"query ($n: Int) { echo(number: $n) }","variables":{"n":"x"}}',
      400,
      'BAD_USER_INPUT',
      /\$n/,
    ],
  ])('because of %s', async (_, body, status, code, message) => {
    const answer = await post(server.url, body);
    expect(answer.status).toBe(status);
    expect(answer.errors).toEqual([expect.objectContaining({ message: expect.stringMatching(message) })]);
    expect(answer.errors?.[0]?.extensions).toEqual({ code });
  });

  test('because of its size', async () => {
    const body = JSON.stringify({ query: `{ one } # ${'x'.repeat(100_000)}` });
    const { status, errors } = await post(server.url, body);
    expect({ status, errors }).toEqual({
      status: 413,
      errors: [
        {
          message: `The request body has ${body.length} bytes; at most 100000 bytes are allowed`,
          extensions: { code: 'LIMIT_EXCEEDED', limit: 'bodyBytes', maximum: 100_000, actual: body.length },
        },
      ],
    });
  });
});

describe('a request over a limit', () => {
  const aliases = `{ ${Array.from({ length: 21 }, (_, index) => `a${index}: one`).join(' ')} }`;
  const refusal = {
    errors: [
      {
        message: 'The operation has 21 root fields, repeats counted; at most 20 are allowed',
        extensions: { code: 'LIMIT_EXCEEDED', limit: 'rootFields', maximum: 20, actual: 21 },
      },
    ],
  };

  test('is refused with status 400', async () => {
    expect(await server.ask(aliases)).toMatchObject({ status: 400, data: undefined, ...refusal });
  });

  test('in a query string, too', async () => {
    const response = await fetch(`${server.url}/graphql?query=${encodeURIComponent(aliases)}`, {
      headers: { 'apollo-require-preflight': 'yes' },
    });
    expect([response.status, await response.json()]).toEqual([400, refusal]);
  });

  test('has values in a variable that are too many', async () => {
    const text = Array(251).fill('x');
    const { status, errors } = await server.ask('query ($text: [String!]) { echo(text: $text) }', { text });
    expect([status, errors?.[0]?.message]).toEqual([
      400,
      'A list in variable "$text" has 251 values; at most 250 are allowed',
    ]);
  });
});

describe('an error', () => {
  test('that a resolver means for the client keeps its message, place and status 200', async () => {
    const { status, errors, data } = await server.ask('{ mistake one }');
    expect({ status, data, errors }).toEqual({
      status: 200,
      data: { mistake: null, one: 1 },
      errors: [
        {
          message: 'first is 101; at most 100',
          locations: [{ line: 1, column: 3 }],
          path: ['mistake'],
          extensions: { code: 'BAD_USER_INPUT' },
        },
      ],
    });
  });

  test.each(['defect', 'statementError', 'outOfNothing'])(
    'of ours (%s) tells the log everything and the client nothing',
    async (field) => {
      const { status, errors, headers } = await server.ask(`{ ${field} }`);
      const requestId = headers.get('x-request-id');
      expect({ status, errors }).toEqual({
        status: 500,
        errors: [
          {
            message: 'Internal server error',
            locations: [{ line: 1, column: 3 }],
            path: [field],
            extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
          },
        ],
      });
      const logged = server.lines.find((line) => line.level === 50 && line.requestId === requestId);
      expect(logged).toMatchObject({ query: `{ ${field} }`, err: { stack: expect.any(String) } });
    },
  );
});

test('a browser is led to the playground, from / and from /graphql', async () => {
  for (const path of ['/', '/graphql']) {
    const response = await fetch(server.url + path, { headers: { accept: 'text/html,*/*' }, redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([302, '/playground']);
  }
});

test('an unknown path says what is served', async () => {
  const response = await fetch(`${server.url}/graphq`);
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({
    errors: [
      {
        message: 'GET /graphq is not served here; POST /graphql, /schema.graphql, /playground, /livez and /readyz are',
        extensions: { code: 'NOT_FOUND' },
      },
    ],
  });
});

test('nothing may be framed or fetched from elsewhere, and no header names the software', async () => {
  const { headers } = await fetch(`${server.url}/livez`);
  expect(headers.get('content-security-policy')).toContain("default-src 'self'");
  expect(headers.get('content-security-policy')).not.toMatch(/https?:/);
  expect(headers.get('x-powered-by')).toBeNull();
});

test.each([
  ['http://localhost:7474', true],
  ['http://localhost.example.org', false],
  ['https://example.org', false],
])('a page of %s may read answers: %s', async (origin, may) => {
  const { headers } = await post(server.url, '{"query":"{ one }"}', { origin });
  expect(headers.get('access-control-allow-origin')).toBe(may ? origin : null);
});
