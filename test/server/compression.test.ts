import { get as httpGet, request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { getIntrospectionQuery } from 'graphql';
import type { Graph } from '../../src/graph/Graph';
import { seedGraph } from '../support/seedGraph';
import { type ServedApi, serveApi } from '../support/serveApi';

let graph: Graph;
let api: ServedApi;
beforeAll(async () => {
  graph = await seedGraph();
  api = await serveApi(graph);
});
afterAll(async () => {
  await api.stop();
  await graph.close();
});

/** As it goes over the wire: `fetch` would unpack it. */
async function ask(query: string, encoding?: string) {
  const headers = { 'content-type': 'application/json', ...(encoding && { 'accept-encoding': encoding }) };
  return new Promise<{ encoding: string | undefined; vary: string | undefined; body: Buffer }>((resolve, reject) => {
    const sent = request(`${api.url}/graphql`, { method: 'POST', headers }, (response) => {
      const parts: Buffer[] = [];
      response
        .on('data', (part: Buffer) => parts.push(part))
        .on('end', () => {
          const { 'content-encoding': of, vary } = response.headers;
          resolve({ encoding: of, vary, body: Buffer.concat(parts) });
        });
    });
    sent.on('error', reject).end(JSON.stringify({ query }));
  });
}

test('a long answer is compressed as the client can read it', async () => {
  const query = getIntrospectionQuery();
  const plain = await ask(query);
  expect(plain.encoding).toBeUndefined();
  const gzip = await ask(query, 'gzip, deflate');
  const brotli = await ask(query, 'gzip, deflate, br, zstd');
  expect([gzip.encoding, brotli.encoding]).toEqual(['gzip', 'br']);
  expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
  expect(brotliDecompressSync(brotli.body).equals(plain.body)).toBe(true);
  for (const { body } of [gzip, brotli]) expect(body.length).toBeLessThan(plain.body.length / 10);
  for (const { vary } of [plain, gzip, brotli]) expect(vary).toBe('Accept, Accept-Encoding');
});

test('a short answer is sent as it is', async () => {
  const { encoding, body } = await ask('{ meta { documents } }', 'gzip, deflate, br');
  expect([encoding, JSON.parse(body.toString())]).toEqual([undefined, { data: { meta: { documents: 1 } } }]);
});

test('the schema as SDL is compressed, too', async () => {
  const encoding = await new Promise((resolve) => {
    httpGet(`${api.url}/schema.graphql`, { headers: { 'accept-encoding': 'br' } }, (response) => {
      response.resume();
      resolve(response.headers['content-encoding']);
    });
  });
  expect(encoding).toBe('br');
});
