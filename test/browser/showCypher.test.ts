import neo4j from 'neo4j-driver';
import { pino } from 'pino';
import { readConfig } from '../../src/config/readConfig';
import { forBrowser } from '../../src/graph/forBrowser';
import type { Graph } from '../../src/graph/Graph';
import { createApi } from '../../src/resolvers/createApi';
import { createServer } from '../../src/server/createServer';
import { seedGraph } from '../support/seedGraph';
import { type ServedApi, serveApi } from '../support/serveApi';

interface ShownStatement {
  readonly field: string;
  readonly cypher: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly browser: string;
}

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

async function ask(query: string, headers: Record<string, string> = { 'x-show-cypher': 'true' }, url = api.url) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as {
    data?: unknown;
    errors?: { extensions: { code: string } }[];
    extensions?: { cypher: ShownStatement[] };
  };
}

const due = `{
  compounds(first: 3) { totalCount nodes { name } }
  soon: milestones(filter: { due: { overlaps: { from: "2011-09-01", to: "2011-09-30" } } }) { nodes { name } }
}`;

test('on request an answer tells, for each root field, the statement and its parameters', async () => {
  const { data, extensions } = await ask(due);
  expect(data).toEqual((await ask(due, {})).data);
  expect(extensions?.cypher.map(({ field }) => field)).toEqual(['compounds', 'soon']);
  const [compounds, soon] = extensions?.cypher ?? [];
  // Page sizes are Neo4j's integers there, and numbers here.
  expect(Object.values(compounds?.params ?? {})).toContain(3);
  expect(Object.values(soon?.params ?? {})).toEqual(expect.arrayContaining(['2011-09-01', '2011-09-30']));
  expect(soon?.browser).toMatch(/:param p\d => date\('2011-09-01'\);\n/);
  expect(compounds?.browser).toMatch(/:param p\d => 3;\n/);
});

test('the statement is the one that was asked: run as it is told, it gives the answer again', async () => {
  const { extensions } = await ask('{ compounds(filter: { name: { eq: "T-DM1" } }) { totalCount nodes { name } } }');
  const [{ cypher, params } = { cypher: '', params: {} }] = extensions?.cypher ?? [];
  const whole = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'number' ? neo4j.int(value) : value,
  ]);
  const { records } = await graph.driver.executeQuery(cypher, Object.fromEntries(whole), { database: 'neo4j' });
  expect(JSON.stringify(records.map((record) => [...record.values()]))).toContain('T-DM1');
});

test('an answer with errors tells it too', async () => {
  const { errors, extensions } = await ask('{ compound(name: "T-DM1") { name } compounds(first: 101) { totalCount } }');
  expect(errors).toHaveLength(1);
  expect(extensions?.cypher.map(({ field }) => field)).toEqual(['compound']);
});

test('nothing is told without the header, of introspection, or where the server keeps it to itself', async () => {
  expect(await ask('{ compounds { totalCount } }', {})).toEqual({ data: { compounds: { totalCount: 13 } } });
  expect(await ask('{ __schema { queryType { name } } }')).not.toHaveProperty('extensions');
  const config = readConfig({ PORT: '0', NODE_ENV: 'production' });
  const { schema, plugins } = createApi(config.limits);
  const silent = await createServer({ config, graph, schema, plugins, log: pino({ level: 'silent' }) });
  expect(await ask('{ compounds { totalCount } }', undefined, silent.url)).not.toHaveProperty('extensions');
  await silent.stop();
});

test('values become Cypher that means the same', async () => {
  const params = {
    whole: neo4j.int(3),
    broken: 2,
    text: 'It\'s a \\ "1" & #2\nthere',
    many: [neo4j.int(1), null, true],
    day: new neo4j.types.Date(2011, 9, 30),
    time: neo4j.types.DateTime.fromStandardDate(new Date('2010-10-28T12:00:00Z')),
    inner: { 'a`b': 'x' },
  };
  const given = [...forBrowser({ cypher: 'RETURN 1', params }).matchAll(/^:param (\w+) => (.*);$/gm)];
  expect(given.map(([, name]) => name)).toEqual(Object.keys(params));
  const same = given.map(([, name, expression]) => `$${name} = ${expression}`);
  const { records } = await graph.driver.executeQuery(
    `RETURN ${same.map((item, i) => `${item} AS c${i}`).join(', ')}`,
    params,
    {
      database: 'neo4j',
    },
  );
  // A list with a null equals nothing, which is null.
  expect([...(records[0]?.values() ?? [])]).toEqual([true, true, true, null, true, true, true]);
  expect(given.map(([text]) => text).join('')).not.toMatch(/[&#]/);
});
