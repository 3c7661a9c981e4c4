import { ApolloClient, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { Client, cacheExchange, fetchExchange } from '@urql/core';
import { ClientError, GraphQLClient } from 'graphql-request';
import {
  type ConcreteRequest,
  Environment,
  fetchQuery,
  type GraphQLResponse,
  Network,
  RecordSource,
  Store,
} from 'relay-runtime';
import type { Graph } from '../../src/graph/Graph';
import { seedGraph } from '../support/seedGraph';
import { type ServedApi, serveApi } from '../support/serveApi';

/** What apps ask with, as it is when nothing is set, and operations of their own. */
let graph: Graph;
let api: ServedApi;
let endpoint: string;
beforeAll(async () => {
  graph = await seedGraph();
  api = await serveApi(graph);
  endpoint = `${api.url}/graphql`;
});
afterAll(async () => {
  await api.stop();
  await graph.close();
});

const own = 'query Mine($name: String!) { compound(name: $name) { __typename id name } }';
const variables = { name: 'T-DM1' };
const answer = { compound: { __typename: 'Compound', id: 'compound:t-dm1', name: 'T-DM1' } };
const wrong = 'query Wrong { compound(name: "T-DM1") { colour } }';
const wrongSays = 'Cannot query field "colour" on type "Compound".';
const tooMany = 'query Many { compounds(first: 1000) { nodes { id } } }';
const tooManySays = /first\b.*1000.*100/;
const overLimit = `query OverLimit { ${Array.from({ length: 40 }, (_, index) => `a${index}: meta { documents }`).join(' ')} }`;
const overLimitSays = /40 (aliases|root fields)/;

describe('Apollo Client', () => {
  const client = () => new ApolloClient({ link: new HttpLink({ uri: endpoint }), cache: new InMemoryCache() });

  test('answers', async () => {
    expect((await client().query({ query: gql(own), variables })).data).toMatchObject(answer);
  });

  test.each([
    ['wrong', wrong, wrongSays],
    ['too many', tooMany, tooManySays],
    ['over a limit', overLimit, overLimitSays],
  ])('reads the error of a query that is %s', async (_, query, says) => {
    const error = await client()
      .query({ query: gql(query) })
      .catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(CombinedGraphQLErrors);
    expect((error as CombinedGraphQLErrors).message).toMatch(says);
  });

  test('reads a refusal of what is not persisted', async () => {
    const only = await serveApi(graph, { PERSISTED_ONLY: 'true' });
    const link = new HttpLink({ uri: `${only.url}/graphql` });
    const error = await new ApolloClient({ link, cache: new InMemoryCache() })
      .query({ query: gql(own), variables })
      .catch((caught: unknown) => caught);
    expect((error as CombinedGraphQLErrors).errors[0]?.extensions).toEqual({ code: 'PERSISTED_QUERY_ONLY' });
    await only.stop();
  });
});

describe.each([undefined, false])('urql (preferGetMethod: %s)', (preferGetMethod) => {
  /** Left alone, it asks by GET where the address is short enough. */
  const client = () =>
    new Client({
      url: endpoint,
      exchanges: [cacheExchange, fetchExchange],
      ...(preferGetMethod !== undefined && { preferGetMethod }),
    });

  test('answers', async () => {
    const { data, error } = await client().query(own, variables).toPromise();
    expect([data, error]).toEqual([answer, undefined]);
  });

  test.each([
    ['wrong', wrong, wrongSays],
    ['too many', tooMany, tooManySays],
    ['over a limit', overLimit, overLimitSays],
  ])('reads the error of a query that is %s', async (_, query, says) => {
    const { error } = await client().query(query, {}).toPromise();
    expect(error?.networkError).toBeUndefined();
    expect(error?.graphQLErrors[0]?.message).toMatch(says);
  });
});

describe('graphql-request', () => {
  test('answers', async () => {
    expect(await new GraphQLClient(endpoint).request(own, variables)).toEqual(answer);
  });

  test.each([
    ['wrong', wrong, wrongSays],
    ['too many', tooMany, tooManySays],
    ['over a limit', overLimit, overLimitSays],
  ])('reads the error of a query that is %s', async (_, query, says) => {
    const error = await new GraphQLClient(endpoint).request(query).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ClientError);
    expect((error as ClientError).response.errors?.[0]?.message).toMatch(says);
  });
});

describe("Relay's network layer", () => {
  /** As its documentation has it. */
  const environment = () =>
    new Environment({
      store: new Store(new RecordSource()),
      network: Network.create(async ({ text }, given) => {
        const response = await fetch(endpoint, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ query: text, variables: given }),
        });
        return (await response.json()) as GraphQLResponse;
      }),
    });

  test('answers', async () => {
    const data = await fetchQuery(environment(), compiled('Mine', own, 'compound'), variables).toPromise();
    expect(data).toEqual({ compound: { id: 'compound:t-dm1', name: 'T-DM1' } });
  });

  test('reads the error of a query that is wrong', async () => {
    const asked = fetchQuery(environment(), compiled('Wrong', wrong, 'compound'), variables).toPromise();
    await expect(asked).rejects.toThrow(wrongSays);
  });

  /** What Relay's compiler makes of an operation that asks one entity for its id and name. */
  function compiled(name: string, text: string, field: string): ConcreteRequest {
    const selections = ['id', 'name'].map((each) => ({
      kind: 'ScalarField',
      name: each,
      alias: null,
      args: null,
      storageKey: null,
    }));
    const entity = {
      kind: 'LinkedField',
      name: field,
      alias: null,
      args: [{ kind: 'Variable', name: 'name', variableName: 'name' }],
      concreteType: 'Compound',
      plural: false,
      selections,
      storageKey: null,
    };
    const argumentDefinitions = [{ kind: 'LocalArgument', name: 'name', defaultValue: null }];
    return {
      kind: 'Request',
      fragment: {
        kind: 'Fragment',
        name,
        type: 'Query',
        argumentDefinitions,
        selections: [entity],
        metadata: null,
        abstractKey: null,
      },
      operation: { kind: 'Operation', name, argumentDefinitions, selections: [entity] },
      params: { id: null, cacheID: name, name, operationKind: 'query', text, metadata: {} },
    } as unknown as ConcreteRequest;
  }
});

test('fetch answers, and reads errors', async () => {
  const ask = async (query: string) => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return [response.status, await response.json()];
  };
  expect(await ask(own)).toEqual([200, { data: answer }]);
  expect(await ask(wrong)).toEqual([
    400,
    { errors: [expect.objectContaining({ message: expect.stringContaining(wrongSays) })] },
  ]);
});
