import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sha256 } from '../../../src/server/persisted/sha256';
import { post, startTestServer, type TestServer } from '../startTestServer';

const text = 'query Echo($n: Int) { echo(number: $n) }';
const id = sha256(text);
const unknown = sha256('{ two }');
const variables = { n: 7 };
const answered = { status: 200, data: { echo: '7 undefined' }, errors: undefined };

let folder: string;
let open: TestServer;
let only: TestServer;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'persisted-'));
  const file = path.join(folder, 'persisted-documents.json');
  writeFileSync(file, JSON.stringify({ [id]: text }));
  open = await startTestServer({ PERSISTED_DOCUMENTS: file });
  only = await startTestServer({ PERSISTED_DOCUMENTS: file, PERSISTED_ONLY: 'true' });
});
afterAll(async () => {
  await open.stop();
  await only.stop();
  rmSync(folder, { recursive: true });
});

const send = (server: TestServer, body: unknown) => post(server.url, JSON.stringify(body));
const persistedQuery = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

describe.each([
  ['documentId', { documentId: id }],
  ['documentId with the name of its checksum', { documentId: `sha256:${id.toUpperCase()}` }],
  ['extensions.persistedQuery', persistedQuery(id)],
  ['extensions.persistedQuery and the text', { ...persistedQuery(id), query: text }],
  ['the text alone', { query: text }],
])('a persisted document by %s', (_, named) => {
  test('is answered', async () => {
    expect(await send(open, { ...named, variables })).toMatchObject(answered);
  });

  test('is answered where only such are', async () => {
    expect(await send(only, { ...named, variables })).toMatchObject(answered);
  });
});

test.each([
  ['documentId', new URLSearchParams({ documentId: id })],
  ['extensions', new URLSearchParams({ extensions: JSON.stringify(persistedQuery(id).extensions) })],
])('a URL may name it by %s, too', async (_, search) => {
  search.set('variables', JSON.stringify(variables));
  for (const { url } of [open, only]) {
    const response = await fetch(`${url}/graphql?${search}`, { headers: { 'apollo-require-preflight': 'yes' } });
    expect(await response.json()).toEqual({ data: answered.data });
  }
});

test('its variables are under the same limits as any', async () => {
  const values = Array.from({ length: 251 }, () => 'x');
  const list = 'query Texts($t: [String!]) { echo(text: $t) }';
  const file = path.join(folder, 'list.json');
  writeFileSync(file, JSON.stringify({ [sha256(list)]: list }));
  const server = await startTestServer({ PERSISTED_DOCUMENTS: file });
  const { status, errors } = await send(server, { documentId: sha256(list), variables: { t: values } });
  expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 400, code: 'LIMIT_EXCEEDED' });
  await server.stop();
});

describe('an id that is not known', () => {
  test('is refused by its name', async () => {
    const { status, errors } = await send(open, { documentId: unknown });
    expect({ status, errors }).toEqual({
      status: 400,
      errors: [
        {
          message: expect.stringMatching(
            new RegExp(`^documentId is ${unknown}; it is none of the \\d+ persisted documents that are known here$`),
          ),
          extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' },
        },
      ],
    });
  });

  test('makes Apollo Client and urql send the text, which is then answered', async () => {
    const { status, errors } = await send(open, persistedQuery(sha256('{ one }')));
    expect({ status, errors }).toEqual({
      status: 200,
      errors: [
        {
          message: 'PersistedQueryNotFound',
          extensions: { code: 'PERSISTED_QUERY_NOT_FOUND', hint: expect.stringContaining(sha256('{ one }')) },
        },
      ],
    });
    const second = await send(open, { ...persistedQuery(sha256('{ one }')), query: '{ one }' });
    expect(second).toMatchObject({ status: 200, data: { one: 1 } });
  });

  test('is refused with its text where only persisted documents are answered', async () => {
    const { status, errors } = await send(only, { ...persistedQuery(sha256('{ one }')), query: '{ one }' });
    expect({ status, code: errors?.[0]?.extensions.code }).toEqual({ status: 200, code: 'PERSISTED_QUERY_NOT_FOUND' });
  });
});

test('an id that is not the checksum of the text that came with it is refused', async () => {
  for (const server of [open, only]) {
    const { status, errors } = await send(server, { documentId: id, query: '{ one }' });
    expect({ status, errors }).toEqual({
      status: 400,
      errors: [
        {
          message: `documentId is ${id}; the SHA-256 of the query that came with it is ${sha256('{ one }')}`,
          extensions: { code: 'BAD_REQUEST' },
        },
      ],
    });
  }
});

test.each([
  ['another document', { query: '{ one }' }],
  ['introspection', { query: '{ __schema { queryType { name } } }' }],
  ['the text with another space', { query: `${text} ` }],
  ['no document', {}],
])('where only persisted documents are answered, %s is refused', async (_, body) => {
  const { status, errors } = await send(only, body);
  expect({ status, errors }).toEqual({
    status: 400,
    errors: [
      {
        message: expect.stringMatching(
          /^Only persisted documents are answered here \(PERSISTED_ONLY\): name one of the \d+/,
        ),
        extensions: { code: 'PERSISTED_QUERY_ONLY' },
      },
    ],
  });
});

test('extensions that name no document, and parameters that nobody knows, are left alone', async () => {
  const body = {
    query: '{ one }',
    extensions: { clientLibrary: { name: '@apollo/client', version: '4.3.8' }, persistedQuery: { version: 1 } },
    id: 'mine',
    doc_id: null,
    documentId: null,
  };
  expect(await send(open, body)).toMatchObject({ status: 200, data: { one: 1 } });
  expect(await send(open, { query: '{ one }', extensions: {} })).toMatchObject({ status: 200, data: { one: 1 } });
});
