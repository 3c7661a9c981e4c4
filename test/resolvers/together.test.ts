import { connect } from '../../src/graph/connect';
import type { Graph } from '../../src/graph/Graph';
import { CuttableProxy } from '../support/CuttableProxy';
import { neo4jForTests } from '../support/neo4jForTests';
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

const pages = Array.from({ length: 12 }, (_, index) => `r${index}: compounds(first: ${index + 1}) { nodes { id } }`);

test('all root fields of a request are answered over one connection', async () => {
  await throughProxy({}, async ({ ask, proxy }) => {
    const { data, errors } = await ask(`{ ${pages.join(' ')} }`);
    expect(errors).toBeUndefined();
    expect(Object.keys(data ?? {})).toEqual(pages.map((_, index) => `r${index}`));
    for (const [index, page] of Object.values(data ?? {}).entries()) {
      expect(page).toEqual({ nodes: Array(index + 1).fill({ id: expect.stringMatching(/^compound:/) }) });
    }
    expect(proxy.joined).toBe(1);
  });
});

test('an error stays with its root field, and each tells its own Cypher', async () => {
  const query = `{
    both: compound(id: "compound:t-dm1", name: "T-DM1") { name }
    one: compound(name: "T-DM1") { name }
    none: compound(id: "compound:nothing") { name }
    again: compound(name: "T-DM1") { id }
    trials(first: 1) { totalCount nodes { id } }
    __typename
  }`;
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-show-cypher': 'true' },
    body: JSON.stringify({ query }),
  });
  const { data, errors, extensions } = (await response.json()) as {
    data: unknown;
    errors: unknown;
    extensions: { cypher: readonly { field: string; params: object }[] };
  };
  expect(data).toEqual({
    both: null,
    one: { name: 'T-DM1' },
    none: null,
    again: { id: 'compound:t-dm1' },
    trials: { totalCount: expect.any(Number), nodes: [{ id: expect.any(String) }] },
    __typename: 'Query',
  });
  expect(errors).toMatchObject([{ path: ['both'], extensions: { code: 'BAD_USER_INPUT' } }]);
  expect(extensions.cypher.map(({ field, params }) => ({ field, params }))).toEqual([
    { field: 'one', params: { p0: 'tdm1' } },
    { field: 'none', params: { p1: 'compound:nothing' } },
    { field: 'again', params: { p2: 'tdm1' } },
    { field: 'trials', params: { p3: 1 } },
  ]);
});

describe('where Neo4j fails on one root field', () => {
  const broken =
    'broken: compound(id: "compound:t-dm1") { trials(filter: { phaseAsStated: { contains: "x" } }) { totalCount } }';
  const set = (cypher: string) => graph.driver.executeQuery(cypher, {}, { database: neo4jForTests().database });
  // A number has no letters to fold.
  beforeAll(() => set('MATCH (t:Trial) SET t.heldBack = t.phaseAsStated, t.phaseAsStated = 5'));
  afterAll(() => set('MATCH (t:Trial) SET t.phaseAsStated = t.heldBack REMOVE t.heldBack'));

  test('the others are answered, each alone, a few at the same time', async () => {
    await throughProxy({ LIMIT_CONCURRENT_STATEMENTS: '2' }, async ({ ask, proxy }) => {
      const { data, errors } = await ask(`{ ${pages.join(' ')} ${broken} }`);
      expect(errors).toMatchObject([{ path: ['broken'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
      expect(data).toMatchObject({ r1: { nodes: [{}, {}] }, r11: { nodes: Array(12).fill({}) }, broken: null });
      expect(proxy.joined).toBe(2);
    });
  });
});

test('where Neo4j is away, each root field says so', async () => {
  await throughProxy({}, async ({ ask, proxy }) => {
    await proxy.cut();
    const { errors } = await ask('{ a: compound(name: "T-DM1") { name } b: compound(name: "T-DM1") { id } }');
    expect(errors).toMatchObject(
      ['a', 'b'].map((path) => ({ path: [path], extensions: { code: 'SERVICE_UNAVAILABLE' } })),
    );
  });
});

async function throughProxy(
  environment: Record<string, string>,
  use: (served: ServedApi & { readonly proxy: CuttableProxy }) => Promise<void>,
): Promise<void> {
  const { uri, user, password, database } = neo4jForTests();
  const proxy = await CuttableProxy.to(uri);
  const own = connect({ uri: proxy.uri, user, password, database }, { transactionTimeoutMs: 30_000 });
  const served = await serveApi(own, environment);
  try {
    await use({ ...served, proxy });
  } finally {
    await served.stop();
    await own.close();
    await proxy.cut();
  }
}
