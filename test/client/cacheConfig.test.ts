import {
  ApolloClient,
  ApolloLink,
  gql,
  HttpLink,
  InMemoryCache,
  type InMemoryCacheConfig,
  type ObservableQuery,
  type OperationVariables,
  type TypedDocumentNode,
} from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';
import { cacheConfig as published } from '../../client/src/cache/cacheConfig';
import { CompoundDetailsDocument, CompoundsDocument } from '../../client/src/generated/operations';
import type { Graph } from '../../src/graph/Graph';
import { seedGraph } from '../support/seedGraph';
import { type ServedApi, serveApi } from '../support/serveApi';

/** The client's modules are ES modules, this is none, and Apollo Client declares its types for each anew. */
const cacheConfig = published as unknown as InMemoryCacheConfig;

type Variables = Readonly<Record<string, unknown>>;

/** Of a list of compounds, page by page. */
interface Listed {
  readonly compounds: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string; readonly startCursor: string };
    readonly nodes: readonly { readonly name: string }[];
  };
}

let graph: Graph;
let api: ServedApi;
let all: string[];
beforeAll(async () => {
  graph = await seedGraph();
  api = await serveApi(graph);
  const { data } = await api.ask('{ compounds(first: 100) { nodes { name } } }');
  all = (data as unknown as Listed).compounds.nodes.map(({ name }) => name);
});
afterAll(async () => {
  await api?.stop();
  await graph?.close();
});

/** What Apollo Client warns of, such as "Cache data may be lost", is a failure here. */
let complaints: unknown[][];
beforeEach(() => {
  complaints = [];
  for (const level of ['warn', 'error'] as const)
    jest.spyOn(console, level).mockImplementation((...words) => void complaints.push(words));
});
afterEach(() => {
  jest.restoreAllMocks();
  expect(complaints).toEqual([]);
});

/** Apollo Client with its defaults, and how many requests it has sent. */
function newClient() {
  const sent: string[] = [];
  const count = new ApolloLink((operation, forward) => {
    sent.push(operation.operationName ?? '');
    return forward(operation);
  });
  const http = new HttpLink({ uri: `${api.url}/graphql` });
  return { sent, client: new ApolloClient({ link: count.concat(http), cache: new InMemoryCache(cacheConfig) }) };
}

/** Waits until a query that is watched is answered. */
async function answered(query: { getCurrentResult(): { loading: boolean } }): Promise<void> {
  while (query.getCurrentResult().loading) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Fetches more with nothing but the variables, and waits until whoever watches has been told. */
async function more<TData, TVariables extends OperationVariables>(
  query: ObservableQuery<TData, TVariables>,
  variables: Variables,
): Promise<void> {
  await query.fetchMore({ variables: variables as Partial<TVariables> });
  await new Promise((resolve) => setTimeout(resolve, 20));
  await answered(query);
}

const namesIn = (data: unknown) => (data as Listed).compounds.nodes.map(({ name }) => name);

test('a list and a detail that show the same compound cost two requests, whatever is shown again', async () => {
  const { client, sent } = newClient();
  const list = client.watchQuery({ query: CompoundsDocument, variables: { first: 100 } });
  const detail = client.watchQuery({ query: CompoundDetailsDocument, variables: { name: 'T-DM1' } });
  const shown: unknown[] = [];
  const one = list.subscribe((result) => shown.push(result));
  await answered(list);
  const two = detail.subscribe((result) => shown.push(result));
  await answered(detail);
  await client.query({ query: CompoundsDocument, variables: { first: 100 } });
  await client.query({ query: CompoundDetailsDocument, variables: { name: 'T-DM1' } });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(sent).toEqual(['Compounds', 'CompoundDetails']);
  expect(list.getCurrentResult().data?.compounds?.edges?.length).toBe(all.length);
  one.unsubscribe();
  two.unsubscribe();
});

const nodesQuery: TypedDocumentNode<Listed, Variables> = gql`
  query Listed($first: Int, $after: String, $last: Int, $before: String) {
    compounds(first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
      nodes { id name }
    }
  }
`;

test('fetchMore lengthens a list of nodes at its end, until there is no more', async () => {
  const { client, sent } = newClient();
  const list = client.watchQuery({ query: nodesQuery, variables: { first: 5 } });
  const subscription = list.subscribe(() => undefined);
  await answered(list);
  for (;;) {
    const { data } = list.getCurrentResult();
    const { hasNextPage, endCursor } = (data as Listed).compounds.pageInfo;
    if (!hasNextPage) break;
    await more(list, { after: endCursor });
  }
  expect(namesIn(list.getCurrentResult().data)).toEqual(all);
  expect(sent.length).toBe(Math.ceil(all.length / 5));
  subscription.unsubscribe();
});

test('fetchMore may ask for another number, and lengthens at the beginning, too', async () => {
  const { client } = newClient();
  const { data } = await client.query({ query: nodesQuery, variables: { first: 6 } });
  const list = client.watchQuery({
    query: nodesQuery,
    variables: { first: 2, after: (data as Listed).compounds.pageInfo.endCursor },
  });
  const subscription = list.subscribe(() => undefined);
  await answered(list);
  expect(namesIn(list.getCurrentResult().data)).toEqual(all.slice(6, 8));
  const { startCursor, endCursor } = (list.getCurrentResult().data as Listed).compounds.pageInfo;
  await more(list, { first: 3, after: endCursor });
  expect(namesIn(list.getCurrentResult().data)).toEqual(all.slice(6, 11));
  await more(list, { first: null, after: null, last: 4, before: startCursor });
  expect(namesIn(list.getCurrentResult().data)).toEqual(all.slice(2, 11));
  subscription.unsubscribe();
});

test('pages of another size are another list; a page that was asked for begins what is read', async () => {
  const { client, sent } = newClient();
  const read = async (variables: Variables) => namesIn((await client.query({ query: nodesQuery, variables })).data);
  expect(await read({ first: 2 })).toEqual(all.slice(0, 2));
  expect(await read({ first: 5 })).toEqual(all.slice(0, 5));
  expect(await read({ first: 2 })).toEqual(all.slice(0, 2));
  expect(await read({ last: 3 })).toEqual(all.slice(-3));
  expect(sent.length).toBe(3);
});

const edgesQuery: TypedDocumentNode<unknown, Variables> = gql`
  query Edges($first: Int, $after: String) {
    compounds(first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor hasPreviousPage startCursor }
      edges { cursor node { id name } }
    }
  }
`;

test('who reads nodes and who reads edges of one list do not cut each other short', async () => {
  const { client, sent } = newClient();
  const nodes = client.watchQuery({ query: nodesQuery, variables: { first: 5 } });
  const edges = client.watchQuery({ query: edgesQuery, variables: { first: 5 } });
  const subscriptions = [nodes.subscribe(() => undefined), edges.subscribe(() => undefined)];
  await Promise.all([answered(nodes), answered(edges)]);
  await more(nodes, { after: (nodes.getCurrentResult().data as Listed).compounds.pageInfo.endCursor });
  expect(namesIn(nodes.getCurrentResult().data)).toEqual(all.slice(0, 10));
  const asEdges = () =>
    edges.getCurrentResult().data as {
      compounds: { pageInfo: { endCursor: string }; edges: { node: { name: string } }[] };
    };
  // Of the second page no edges have been asked for, and the end is told accordingly.
  expect(asEdges().compounds.edges.map(({ node }) => node.name)).toEqual(all.slice(0, 5));
  await more(edges, { after: asEdges().compounds.pageInfo.endCursor });
  expect(asEdges().compounds.edges.map(({ node }) => node.name)).toEqual(all.slice(0, 10));
  expect(sent.length).toBe(4);
  for (const subscription of subscriptions) subscription.unsubscribe();
});

test("Apollo Client's relayStylePagination loses no page of the package's operations", async () => {
  const cache = new InMemoryCache(cacheConfig);
  cache.policies.addTypePolicies({ Query: { fields: { compounds: relayStylePagination(['filter', 'orderBy']) } } });
  const client = new ApolloClient({
    link: new HttpLink({ uri: `${api.url}/graphql` }),
    cache,
  });
  const list = client.watchQuery({ query: CompoundsDocument, variables: { first: 4 } });
  const subscription = list.subscribe(() => undefined);
  await answered(list);
  const shown = () => list.getCurrentResult().data?.compounds;
  while (shown()?.pageInfo?.hasNextPage) await more(list, { after: shown()?.pageInfo?.endCursor });
  expect(shown()?.edges?.map((edge) => edge?.node?.name)).toEqual(all);
  subscription.unsubscribe();
});

test('a refetch that brings other data drops the pages that came before', async () => {
  const cache = new InMemoryCache(cacheConfig);
  const page = (names: string[], endCursor: string) => ({
    compounds: {
      __typename: 'CompoundConnection' as const,
      totalCount: 3,
      pageInfo: { __typename: 'PageInfo', hasNextPage: true, endCursor, hasPreviousPage: false, startCursor: names[0] },
      nodes: names.map((name) => ({ __typename: 'Compound', id: name, name })),
    },
  });
  const write = (names: string[], endCursor: string, variables: Variables) =>
    cache.writeQuery({ query: nodesQuery, variables, data: page(names, endCursor) as unknown as Listed });
  const read = () => namesIn(cache.readQuery({ query: nodesQuery, variables: { first: 2 } }));
  write(['a', 'b'], 'b', { first: 2 });
  write(['c', 'd'], 'd', { first: 2, after: 'b' });
  expect(read()).toEqual(['a', 'b', 'c', 'd']);
  write(['a', 'b'], 'b', { first: 2 });
  expect(read()).toEqual(['a', 'b', 'c', 'd']);
  write(['a', 'bb'], 'b', { first: 2 });
  expect(read()).toEqual(['a', 'bb']);
  // What is removed from the cache leaves no hole.
  cache.evict({ id: 'Compound:a' });
  expect(read()).toEqual(['bb']);
});

const t1 = '{ compound(name: "T-DM1") { id';
const milestones = 'milestones(orderBy: [ID_ASC], first: 3)';

/** Questions that share something in the cache, none of which may take from the other. */
const pairs: readonly (readonly [string, string, string])[] = [
  [
    'a list as nodes and as edges',
    `${t1} targets { nodes { id name } } } }`,
    `${t1} targets { edges { node { id } evidence { id quote } } } } }`,
  ],
  [
    'a list filtered and not',
    `${t1} trials(filter: { phase: { eq: PHASE_3 } }) { nodes { id } } } }`,
    `${t1} trials { totalCount nodes { id } } } }`,
  ],
  [
    'a list in two orders, by aliases',
    `${t1} up: trials(orderBy: [NAME_ASC]) { nodes { id } } down: trials(orderBy: [NAME_DESC]) { nodes { id } } } }`,
    `${t1} trials { nodes { id name } } } }`,
  ],
  [
    'parts of a date',
    `{ ${milestones} { nodes { id due { text } } } }`,
    `{ ${milestones} { nodes { id due { earliest latest precision } } } }`,
  ],
  ['parts of synonyms', `${t1} synonyms { label } } }`, `${t1} synonyms { type external } } }`],
  ['parts of cross-references', `${t1} crossReferences { url } } }`, `${t1} crossReferences { database id } } }`],
  [
    'parts of quotes',
    `${t1} evidence { id spans { start } } } }`,
    `${t1} evidence { id quote spans { end } facts { fields } } } }`,
  ],
  [
    'parts of facts',
    `${t1} evidence { id facts { subject { id } } } } }`,
    `${t1} evidence { id facts { fields object { id name } } } } }`,
  ],
  ['parts of what is served', '{ meta { documents } }', '{ meta { entities dataVersion } }'],
  [
    'search hits',
    '{ search(text: "Roche") { result { ... on Entity { id } ... on Evidence { id } } score } }',
    '{ search(text: "Roche") { text highlights { start end } how place } }',
  ],
  [
    'names',
    '{ resolveNames(names: ["T-DM1", "Nobody"]) { matched { name } unmatched { name } } }',
    '{ resolveNames(names: ["T-DM1", "Nobody"]) { matched { entity { id } how } ambiguous { name } } }',
  ],
  [
    'facets of one list',
    '{ compounds(first: 2) { facets(by: [STAGE]) { facet buckets { key } } } }',
    '{ compounds(first: 2) { facets(by: [STAGE]) { buckets { label count } missing } nodes { id } } }',
  ],
  [
    'facets by something else',
    '{ compounds(first: 2) { facets(by: [STAGE]) { buckets { key } } } }',
    '{ compounds(first: 2) { facets(by: [HIGHEST_PHASE]) { buckets { key } } } }',
  ],
  [
    'a timeline as of two days',
    '{ timeline(asOf: "2010-10-28") { nodes { id certainty } } }',
    '{ timeline(asOf: "2030-01-01") { nodes { id certainty } } }',
  ],
  [
    'parts of a timeline',
    '{ timeline(asOf: "2010-10-28") { nodes { id date { text } } } }',
    '{ timeline(asOf: "2010-10-28") { nodes { name date { earliest } entity { id name } } } }',
  ],
  [
    'paths',
    '{ path(from: "compound:t-dm1", to: "target:her2") { length hops { relationship } } }',
    '{ path(from: "compound:t-dm1", to: "target:her2") { start { id } hops { field from { id } to { id name } } } }',
  ],
  [
    'a neighborhood',
    '{ neighborhood(id: "compound:t-dm1") { center { id } nodes { distance } } }',
    '{ neighborhood(id: "compound:t-dm1") { nodes { relations entity { id name } } links { field } } }',
  ],
  [
    'what a claim counts',
    '{ claims(first: 1) { nodes { id counted { edges { inferred node { id } } } margin { fewer } } } }',
    '{ claims(first: 1) { nodes { id counted { edges { premises { words } node { id } } } margin { more sentence } } } }',
  ],
  [
    'sections and coverage of a document',
    '{ documents { nodes { id sections { heading } coverage { text } } } }',
    '{ documents { nodes { id sections { start } coverage { quoted span { start } } } } }',
  ],
  [
    'statements',
    '{ statements(first: 3) { nodes { id quote } } }',
    '{ statements(first: 3) { edges { cursor node { id section } } } }',
  ],
];

test.each(pairs)('%s: each question is answered from the cache after the other', async (_, one, other) => {
  const { client, sent } = newClient();
  const questions = [gql(one), gql(other)];
  const answers: unknown[] = [];
  for (const query of questions) answers.push((await client.query({ query })).data);
  for (const [index, query] of questions.entries())
    expect((await client.query({ query })).data).toEqual(answers[index]);
  expect(sent.length).toBe(2);
});
