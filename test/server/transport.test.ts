import { gzipSync } from 'node:zlib';
import { serverAudits } from 'graphql-http';
import { startTestServer, type TestServer } from './startTestServer';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const deliberate = { 'apollo-require-preflight': 'yes' };

async function send(init: RequestInit & { readonly search?: string; readonly path?: string } = {}) {
  const response = await fetch(`${server.url}${init.path ?? '/graphql'}${init.search ?? ''}`, init);
  const text = await response.text();
  const body = text === '' ? undefined : (JSON.parse(text) as { data?: unknown; errors?: { message: string }[] });
  return { status: response.status, headers: response.headers, body, message: body?.errors?.[0]?.message };
}

const json = (body: unknown, headers: Record<string, string> = {}) =>
  send({
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const get = (search: string) => send({ search, headers: { 'content-type': 'application/json' } });

describe('GraphQL over HTTP, by its audits', () => {
  /** GET is answered where its sender could not have been any web page; these audits send a bare one. */
  const bare = ['5A70', 'D6D5', '6A70'];
  const audits = serverAudits({ url: () => `${server.url}/graphql` });

  test.each(audits.filter(({ id }) => !bare.includes(id)).map((audit) => [audit.id, audit.name, audit] as const))(
    '%s %s',
    async (_id, _name, audit) => {
      const result = await audit.fn();
      expect(result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`).toBe('ok');
    },
  );

  test.each(audits.filter(({ id }) => bare.includes(id)).map(({ id, name }) => [id, name]))(
    '%s %s, asked deliberately',
    async (id) => {
      const fetchFn: typeof fetch = (input, init) =>
        fetch(input, { ...init, headers: { ...(init?.headers as Record<string, string>), ...deliberate } });
      const audit = serverAudits({ url: () => `${server.url}/graphql`, fetchFn }).find((each) => each.id === id);
      expect((await audit?.fn())?.status).toBe('ok');
    },
  );
});

describe('what is checked is what is executed', () => {
  const many = `{ ${Array.from({ length: 200 }, (_, index) => `a${index}: __typename`).join(' ')} }`;

  test.each([
    ['a URL with a thousand empty parameters before it', `?${'&'.repeat(1000)}query=`],
    ['a URL with a thousand others before it', `?${'a=1&'.repeat(1000)}query=`],
    ['a URL with brackets that some parsers read as a list', '?query[]=%7Bone%7D&query='],
    ['a URL with a second question mark', '?x=?&query='],
  ])('%s', async (_, search) => {
    const small = await get(`${search}${encodeURIComponent('{ one }')}`);
    expect([small.status, small.body]).toEqual([200, { data: { one: 1 } }]);
    const { status, message } = await get(`${search}${encodeURIComponent(many)}`);
    expect([status, message]).toEqual([400, expect.stringMatching(/^The operation has 200 aliases/)]);
  });

  test('a parameter that is given twice is refused, by its name', async () => {
    for (const name of ['query', 'variables', 'operationName', 'extensions', 'documentId']) {
      const { status, message } = await get(`?query=${encodeURIComponent('{ one }')}&${name}=%7B%7D&${name}=%7B%7D`);
      expect([status, message]).toEqual([400, expect.stringContaining(`${name} is given ${name === 'query' ? 3 : 2}`)]);
    }
  });

  test('the last of equal JSON keys counts, for the check and for the answer', async () => {
    const body = `{"query":"{ one }","query":${JSON.stringify(many)}}`;
    expect((await json(body)).message).toMatch(/200 aliases/);
    const { body: answer } = await json(`{"query":${JSON.stringify(many)},"query":"{ one }"}`);
    expect(answer).toEqual({ data: { one: 1 } });
  });

  test('a body is read for POST alone, and the URL for GET alone', async () => {
    const { message } = await send({
      method: 'POST',
      search: '?query=%7Bone%7D',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(message).toMatch(/no query/);
  });

  test('variables in a URL count as those in a body', async () => {
    const query = 'query ($text: [String!]) { echo(text: $text) }';
    const variables = { text: Array(251).fill('x') };
    const search = new URLSearchParams({ query, variables: JSON.stringify(variables) });
    const [inUrl, inBody] = [await get(`?${search}`), await json({ query, variables })];
    expect(inUrl.message).toBe('A list in variable "$text" has 251 values; at most 250 are allowed');
    expect([inUrl.status, inUrl.body]).toEqual([inBody.status, inBody.body]);
  });
});

describe('a request that is none', () => {
  test.each([
    ['null', 'null', /not valid JSON/],
    ['a text', '"{ one }"', /not valid JSON/],
    ['a list', '[{"query":"{ one }"}]', /Batching is not served/],
    ['an empty list', '[]', /Batching is not served/],
    ['nothing', '', /no query/],
    ['no query', '{}', /no query/],
    ['an empty query', '{"query":""}', /no query/],
    ['a document as an object', '{"query":{"kind":"Document"}}', /^query is an object; it must be a text$/],
    ['variables as a text', '{"query":"{ one }","variables":"{}"}', /^variables is a text; it must be an object$/],
    ['variables as a list', '{"query":"{ one }","variables":[7]}', /^variables is a list; it must be an object$/],
    [
      'all of these at once',
      '{"query":1,"operationName":true,"extensions":[]}',
      /^query is a number.*\. operationName is a boolean.*\. extensions is a list/,
    ],
  ])('%s', async (_, body, message) => {
    const answer = await json(body);
    expect([answer.status, answer.message]).toEqual([400, expect.stringMatching(message)]);
  });

  test.each(['variables', 'extensions'])('%s of a URL that are no JSON', async (name) => {
    const { status, message } = await get(`?query=%7Bone%7D&${name}=%7B`);
    expect([status, message]).toEqual([400, expect.stringMatching(new RegExp(`^${name} is not valid JSON: `))]);
  });
});

describe('what is null or empty counts as absent', () => {
  test('in a body', async () => {
    const body = { query: '{ one }', variables: null, operationName: '', extensions: null, documentId: null };
    expect((await json(body)).body).toEqual({ data: { one: 1 } });
  });

  test('in a URL', async () => {
    expect((await get('?query=%7Bone%7D&variables=&operationName=&extensions=null')).body).toEqual({
      data: { one: 1 },
    });
  });
});

describe('names that every object has', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

  test.each(names)('%s beside the parameters is left alone', async (name) => {
    const { status, body } = await json(`{"${name}":{"query":"{ defect }","variables":{"n":1}},"query":"{ one }"}`);
    expect([status, body]).toEqual([200, { data: { one: 1 } }]);
  });

  test.each(names)('%s brings no parameter', async (name) => {
    expect((await json(`{"${name}":{"query":"{ one }"}}`)).message).toMatch(/no query/);
    expect(
      (await json(`{"extensions":{"${name}":{"persistedQuery":{"sha256Hash":"x"}}},"query":"{ one }"}`)).body,
    ).toEqual({
      data: { one: 1 },
    });
  });

  test.each(names)('%s as a variable that the operation does not have changes nothing', async (name) => {
    const query = 'query ($number: Int) { echo(number: $number) }';
    const { body } = await json(`{"query":"${query}","variables":{"${name}":{"number":7}}}`);
    expect(body).toEqual({ data: { echo: 'undefined undefined' } });
  });

  test.each(names)('%s in an input object is no field of it', async (name) => {
    const query = 'query ($size: Size) { sized(size: $size) }';
    const { status, message } = await json(`{"query":"${query}","variables":{"size":{"${name}":{"width":7}}}}`);
    expect([status, message]).toEqual([400, expect.stringContaining(`Field "${name}" is not defined by type "Size"`)]);
  });
});

describe('a method', () => {
  test.each(['PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'])(
    '%s is refused with those that are served',
    async (method) => {
      const { status, headers } = await send({ method, ...(method === 'PUT' && { body: '{}' }) });
      expect([status, headers.get('allow')]).toEqual([405, 'GET, POST']);
    },
  );

  test('OPTIONS of a page that may ask is answered to the browser', async () => {
    const origin = 'http://localhost:5173';
    const { status, headers } = await send({
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    });
    expect([status, headers.get('access-control-allow-origin'), headers.get('access-control-allow-headers')]).toEqual([
      204,
      origin,
      'content-type',
    ]);
  });
});

describe('a body', () => {
  const query = '{"query":"{ one }"}';

  test.each([
    ['application/json; charset=utf-8', query],
    ['application/json;charset="UTF-8"', query],
    ['Application/JSON', query],
    ['application/json', `\uFEFF${query}`],
    ['application/json; charset=utf-16', Buffer.from(`\uFEFF${query}`, 'utf16le')],
  ])('of %s is read', async (type, body) => {
    const { status, body: answer } = await send({ method: 'POST', headers: { 'content-type': type }, body });
    expect([status, answer]).toEqual([200, { data: { one: 1 } }]);
  });

  test.each([
    ['text/plain', query],
    ['application/x-www-form-urlencoded', 'query=%7Bone%7D'],
    ['multipart/form-data; boundary=x', query],
    ['application/graphql', '{ one }'],
    ['application/json; charset=latin1', query],
    ['application/jsonx', query],
  ])('of %s is refused', async (type, body) => {
    const { status, message } = await send({ method: 'POST', headers: { 'content-type': type }, body });
    expect([status, message]).toEqual([415, expect.any(String)]);
  });

  test('that is compressed counts as what it becomes', async () => {
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const zipped = (text: string) => send({ method: 'POST', headers, body: gzipSync(text) });
    expect((await zipped(query)).body).toEqual({ data: { one: 1 } });
    expect(await zipped(`{"query":"{ one } #${'x'.repeat(10_000_000)}"}`)).toMatchObject({ status: 413 });
    expect(await send({ method: 'POST', headers, body: query })).toMatchObject({ status: 400 });
    const unknown = { ...headers, 'content-encoding': 'zstd-of-mine' };
    expect(await send({ method: 'POST', headers: unknown, body: query })).toMatchObject({ status: 415 });
  });
});

describe('a GET that any web page could cause is refused', () => {
  const graphql = 'application/graphql-response+json';

  test.each([
    {},
    { 'content-type': 'text/plain' },
    { 'x-apollo-operation-name': '' },
    { accept: graphql, origin: 'https://stranger.example' },
    { accept: graphql, origin: 'null' },
    { accept: graphql, 'sec-fetch-site': 'cross-site' },
    { accept: graphql, 'sec-fetch-site': 'same-site' },
  ])('%j', async (headers) => {
    const { status, message } = await send({ search: '?query=%7Bone%7D', headers: headers as Record<string, string> });
    expect([status, message]).toEqual([400, expect.stringContaining('cross-site request forgery')]);
  });

  test.each([
    deliberate,
    { 'x-apollo-operation-name': 'Mine' },
    { 'content-type': 'application/json' },
    { accept: graphql },
    { origin: 'http://localhost:5173' },
    { 'sec-fetch-site': 'same-origin' },
  ])('and with %j answered', async (headers) => {
    const { body } = await send({
      search: '?query=%7Bone%7D',
      headers: headers as unknown as Record<string, string>,
    });
    expect(body).toEqual({ data: { one: 1 } });
  });
});

test('one address is served: nothing below it, and no other spelling', async () => {
  for (const path of [
    '/graphql/anything',
    '/graphql/graphql',
    '/GraphQL',
    '/graphqlx',
    '/livez/x',
    '/schema.graphql/x',
  ]) {
    const { status, message } = await send({
      path,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ one }"}',
    });
    expect([status, message]).toEqual([404, expect.stringContaining(`POST ${path} is not served here`)]);
  }
});

test('a browser is led to the playground with the query of its address', async () => {
  const response = await fetch(`${server.url}/graphql?query=%7Bone%7D`, {
    headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
    redirect: 'manual',
  });
  expect([response.status, response.headers.get('location')]).toEqual([302, '/playground?query=%7Bone%7D']);
});
