import { request as httpRequest } from 'node:http';
import { pino } from 'pino';
import type { Graph } from '../../src/graph/Graph';
import { boundedLines } from '../../src/server/createLog';
import { seedGraph } from '../support/seedGraph';
import { type ServedApi, serveApi } from '../support/serveApi';
import { startTestServer, type TestServer } from './startTestServer';

/** Whoever sends 90 kB gets no 90 kB back, and the log keeps none. */
const long = 'x'.repeat(90_000);
const words = 'The "quick" \\"brown\\" fox. '.repeat(3_000);
const most = 5_000;

let graph: Graph;
let api: ServedApi;
let other: TestServer;
const logged: string[] = [];
beforeAll(async () => {
  graph = await seedGraph();
  const log = pino({ ...boundedLines, level: 'trace' }, { write: (line: string) => void logged.push(line) });
  api = await serveApi(graph, {}, log);
  other = await startTestServer();
});
afterAll(async () => {
  await other.stop();
  await api.stop();
  await graph.close();
});
beforeEach(() => {
  logged.length = 0;
  other.lines.length = 0;
});

async function post(body: unknown, headers: Record<string, string> = {}, url = api.url) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, text: await response.text() };
}

function expectShort(answer: { text: string }) {
  expect(JSON.parse(answer.text)).toMatchObject({ errors: [{ message: expect.any(String) }] });
  expect(answer.text.length).toBeLessThan(most);
  for (const line of logged) expect(line.length).toBeLessThan(most);
}

describe('an error quotes little of', () => {
  test.each([
    ['the name of a field', { query: `{ ${long} }` }],
    ['the name of an argument', { query: `{ meta(${long}: 1) { documents } }` }],
    ['the name of a directive', { query: `{ meta @${long} { documents } }` }],
    ['the name of a fragment', { query: `{ ...${long} }` }],
    ['the name of a type', { query: `{ ... on ${long} { meta { documents } } }` }],
    ['the name of an operation', { query: `query ${long} { two }`, operationName: long }],
    ['an operation that there is not', { query: 'query A { meta { documents } }', operationName: long }],
    ['the name of a variable', { query: `query ($${long}: Int) { meta { documents } }` }],
    [
      'the name of a variable without value',
      { query: `query ($${long}: String!) { compound(name: $${long}) { name } }` },
    ],
    ['an alias', { query: `{ ${long}: compounds(first: 1000) { totalCount } }` }],
    ['a value for an enum', { query: `{ compounds(orderBy: ${long}) { totalCount } }` }],
    ['a text for a number', { query: `{ compounds(first: "${long}") { totalCount } }` }],
    ['words for a number', { query: `{ compounds(first: "${words}") { totalCount } }` }],
    ['a number', { query: `{ compounds(first: ${'9'.repeat(90_000)}) { totalCount } }` }],
    ['a date', { query: `{ milestones(filter: { due: { before: "${long}" } }) { totalCount } }` }],
    ['a cursor', { query: `{ compounds(after: "${long}") { totalCount } }` }],
    ['an object for a text', { query: `{ compound(name: { a: "${words}" }) { name } }` }],
    ['a field of an object', { query: `{ compounds(filter: { ${long}: 1 }) { totalCount } }` }],
    ['a text that does not end', { query: `{ compound(name: "${long}) { name } }` }],
    ['a block of text', { query: `{ compound(name: """${words}"", first: ${long}) { name } }` }],
    ['a name that nobody bears', { query: `{ path(from: "${long}", to: "${words}") { length } }` }],
    ['a text that is searched', { query: `{ search(text: "${words}") { totalCount } }` }],
    ['the id of a document', { documentId: long }],
    ['the id of a document with blanks', { documentId: words }],
    ['the hash of a document', { extensions: { persistedQuery: { version: 1, sha256Hash: long } } }],
    ['what is no JSON', `{"query": ${long}`],
    ['a text in place of JSON', JSON.stringify(words)],
  ])('%s', async (_, body) => {
    expectShort(await post(body));
  });

  const ofType: [string, string, unknown][] = [
    ['a text for a number', 'Int', long],
    ['words for a number', 'Int', words],
    ['a list for a number', 'Int', Array(200).fill('x'.repeat(400))],
    ['an object for a number', 'Int', { [long]: 1 }],
    ['a date', 'Date', long],
    ['an unknown value', 'CompoundOrder', long],
    ['an unknown field', 'CompoundFilter', { [long]: 1 }],
    ['a text for an object', 'CompoundFilter', words],
    ['a value of a filter', 'CompoundFilter', { stage: { eq: long } }],
  ];
  test.each(ofType)('%s in a variable', async (_, type, value) => {
    const use = {
      Int: 'compounds(first: $v) { totalCount }',
      Date: 'milestones(filter: { due: { before: $v } }) { totalCount }',
      CompoundOrder: 'compounds(orderBy: [$v]) { totalCount }',
      CompoundFilter: 'compounds(filter: $v) { totalCount }',
    }[type];
    const nonNull = type === 'CompoundOrder' ? `${type}!` : type;
    expectShort(await post({ query: `query ($v: ${nonNull}) { ${use} }`, variables: { v: value } }));
  });

  test('as many mistakes as a request can have', async () => {
    const fields = Array.from({ length: 400 }, (_, index) => `${'x'.repeat(200)}${index}`).join(' ');
    const { text } = await post({ query: `{ ${fields} }` });
    expect(text.length).toBeLessThan(20_000);
    const values = Array(200).fill('x'.repeat(400));
    const query = 'query ($v: CompoundFilter) { compounds(filter: $v) { totalCount } }';
    expect((await post({ query, variables: { v: { stage: { in: values } } } })).text.length).toBeLessThan(25_000);
  });

  test.each([
    ['Content-Type', { 'content-type': `text/${'x'.repeat(9_000)}` }],
    ['Content-Type with a charset', { 'content-type': `application/json; charset=${'x'.repeat(9_000)}` }],
    ['Content-Encoding', { 'content-encoding': 'x'.repeat(9_000) }],
    ['Accept', { accept: `text/${'x'.repeat(9_000)}` }],
    ['X-Request-Id', { 'x-request-id': 'x'.repeat(9_000), accept: 'text/x' }],
  ])('%s', async (_, headers) => {
    expectShort(await post({ query: '{ meta { documents } }' }, headers));
  });

  test.each([
    ['an address', `/${'x'.repeat(9_000)}`],
    ['an address that cannot be decoded', `/playground/${'%ff'.repeat(3_000)}`],
    ['a file of the playground', `/playground/assets/${'x'.repeat(9_000)}`],
    ['a guide', `/browser/${'x'.repeat(9_000)}`],
    ['variables of a URL', `/graphql?query=%7Ba%7D&variables=${'x'.repeat(9_000)}`],
  ])('%s', async (_, path) => {
    const response = await fetch(api.url + path, { headers: { 'apollo-require-preflight': 'yes' } });
    expectShort({ text: await response.text() });
  });

  test('a method', async () => {
    const { port } = new URL(api.url);
    const text = await new Promise<string>((resolve, reject) => {
      httpRequest({ port, method: 'PROPFIND', path: '/graphql' }, (response) => {
        let body = '';
        response.on('data', (part) => (body += part)).on('end', () => resolve(body));
      })
        .on('error', reject)
        .end();
    });
    expectShort({ text });
  });
});

test('of what led to a defect the log keeps the beginning', async () => {
  const query = `query Mine($text: [String!]) { defect # ${long}\n echo(text: $text) }`;
  const { status } = await post(
    { query: `${query.slice(0, 80_000)}\n echo(text: $text) }`, variables: { text: ['secret'.repeat(900)] } },
    {},
    other.url,
  );
  expect(status).toBe(200);
  const line = other.lines.find(({ level }) => level === 50);
  expect(line).toMatchObject({
    operationName: 'Mine',
    query: expect.stringMatching(/^query Mine.*more characters\)$/s),
  });
  expect(JSON.stringify(line).length).toBeLessThan(most);
});
