import { ApolloClient, ApolloLink, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';
import { documentId } from '../../client/src/documentId';
import { DataVersionDocument } from '../../client/src/generated/operations';
import type { Graph } from '../../src/graph/Graph';
import { seedGraph } from '../support/seedGraph';
import { type ServedApi, serveApi } from '../support/serveApi';

const own = gql`
  query HowMany {
    compounds {
      totalCount
    }
  }
`;

let graph: Graph;
let api: ServedApi;
/** What was sent, by id or as text. */
let sent: string[];
const counting: typeof fetch = (address, options) => {
  const { documentId: id, extensions, query } = JSON.parse(String(options?.body));
  sent.push(id || extensions?.persistedQuery?.sha256Hash ? 'id' : query ? 'text' : 'nothing');
  return fetch(address, options);
};
beforeAll(async () => {
  graph = await seedGraph();
  api = await serveApi(graph);
});
beforeEach(() => {
  sent = [];
});
afterAll(async () => {
  await api?.stop();
  await graph?.close();
});

test("urql sends ids of the package's documents, and an operation without an id as text", async () => {
  const persisted = persistedExchange({
    enforcePersistedQueries: true,
    preferGetForPersistedQueries: false,
    generateHash: async (_text, document) => documentId(document) ?? '',
  });
  const client = new Client({
    url: `${api.url}/graphql`,
    preferGetMethod: false,
    exchanges: [cacheExchange, persisted, fetchExchange],
    fetch: counting,
  });
  const known = await client.query(DataVersionDocument, {}).toPromise();
  expect(known.data?.meta.dataVersion).toMatch(/^\w+$/);
  const unknown = await client.query(own, {}).toPromise();
  expect(unknown.data?.compounds.totalCount).toBeGreaterThan(0);
  expect(sent).toEqual(['id', 'text']);
});

test('Apollo Client does, too', async () => {
  const http = new HttpLink({ uri: `${api.url}/graphql`, fetch: counting });
  const persisted = new PersistedQueryLink({ generateHash: (document) => documentId(document) ?? '' });
  const link = ApolloLink.split(({ query }) => documentId(query) !== undefined, persisted.concat(http), http);
  const client = new ApolloClient({ link, cache: new InMemoryCache() });
  const known = await client.query({ query: DataVersionDocument });
  expect(known.data?.meta?.dataVersion).toMatch(/^\w+$/);
  const { data } = await client.query<{ compounds: { totalCount: number } }>({ query: own });
  expect(data?.compounds.totalCount).toBeGreaterThan(0);
  expect(sent).toEqual(['id', 'text']);
});
