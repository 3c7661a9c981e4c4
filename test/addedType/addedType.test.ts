import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { buildSchema } from 'graphql';
import { pino } from 'pino';
import type { Browser } from 'playwright-core';
import { parse } from 'yaml';
import type * as StyleSheet from '../../src/browser/styleSheet';
import type { Environment, readConfig } from '../../src/config/readConfig';
import type * as ExportGraph from '../../src/export/exportGraph';
import { connect } from '../../src/graph/connect';
import type { Graph } from '../../src/graph/Graph';
import type { createApi } from '../../src/resolvers/createApi';
import type * as GenerateApi from '../../src/schema/generateApi';
import type * as ReadMapping from '../../src/schema/readMapping';
import type * as EditorSchemas from '../../src/seed/editor/editorSchemas';
import type { createServer, Server } from '../../src/server/createServer';
import type { loadData, readPlan } from '../../src/start/loadData';
import { undescribed } from '../schema/undescribed';
import { emptyGraph } from '../support/emptyGraph';
import { neo4jForTests } from '../support/neo4jForTests';
import { patience } from '../support/patience';
import { openBrowser } from '../web/openBrowser';
import { Playground } from '../web/Playground';
import { projectWithPatents } from './projectWithPatents';

/**
 * A type of entity is added: its SDL, seeds and a colour, and nothing else. Whatever the project does with types it does
 * with this one, too.
 */
const project = projectWithPatents();
let graph: Graph;
let server: Server;
let browser: Browser;

beforeAll(async () => {
  const { createApi: create } = await project.load<{ createApi: typeof createApi }>('src/resolvers/createApi');
  const { createServer: serve } = await project.load<{ createServer: typeof createServer }>('src/server/createServer');
  const { readConfig: read } = await project.load<{ readConfig: typeof readConfig }>('src/config/readConfig');
  const { loadData: loaded, readPlan: plan } = await project.load<{
    loadData: typeof loadData;
    readPlan: typeof readPlan;
  }>('src/start/loadData');
  const environment: Environment = { PORT: '0', ...patience };
  const config = read(environment);
  const api = create(config.limits);
  graph = connect(neo4jForTests(), { transactionTimeoutMs: 60_000, exactIntegers: true });
  await emptyGraph(graph.driver);
  const silent = { say: () => undefined, progress: () => undefined };
  const { signal } = new AbortController();
  await loaded(graph, plan(api, config.load), { mapping: api.mapping }, silent, signal);
  const { schema, plugins } = api;
  server = await serve({
    config,
    graph: connect(neo4jForTests(), config.limits),
    schema,
    plugins,
    log: pino({ level: 'silent' }),
  });
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await graph?.close();
  project.remove();
});

async function ask(query: string): Promise<unknown> {
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

test.each([
  [
    'one, with its nodes and edges',
    '{ patent(name: "the first") { id kind expires { latest } claimCount holder { name } compounds { edges { part node { name } evidence { quote } } } evidence { assertion } } }',
    {
      patent: {
        id: 'patent:fp-1',
        kind: 'SUBSTANCE',
        expires: { latest: '2030-12-31' },
        claimCount: 12,
        holder: { name: 'Fictional Biotech' },
        compounds: {
          edges: [
            {
              part: 'SUBSTANCE',
              node: { name: 'FB-1' },
              evidence: [
                {
                  quote:
                    'Fictional patent FP-1 (“the first”) of Fictional Biotech protects FB-1 as a substance in 12 claims until 2030.',
                },
              ],
            },
          ],
        },
        evidence: [{ assertion: 'STATED_FACT' }],
      },
    },
  ],
  [
    'many, in an order of its own',
    '{ patents(orderBy: [KIND_DESC]) { totalCount nodes { name } } }',
    { patents: { totalCount: 2, nodes: [{ name: 'FP-1' }, { name: 'FP-2' }] } },
  ],
  [
    'filters, by its rank, its date, its relations and their quotes',
    `{
    ranked: patents(filter: { kind: { gt: PROCESS } }) { nodes { name } }
    dated: patents(filter: { expires: { overlaps: { from: "2030-03-01", to: "2030-03-31" } } }) { nodes { name } }
    held: patents(filter: { holder: { named: "FB" }, holderEvidence: { some: { assertion: { eq: STATED_FACT } } } }) { nodes { name } }
    concluded: compounds(filter: { patents: { some: {}, part: { eq: PROCESS }, evidence: { every: { assertion: { eq: INFERRED } } } } }) { nodes { name patents(filter: { kind: { eq: PROCESS } }) { nodes { name } } } }
  }`,
    {
      ranked: { nodes: [{ name: 'FP-1' }] },
      dated: { nodes: [{ name: 'FP-1' }] },
      held: { nodes: [{ name: 'FP-1' }] },
      concluded: { nodes: [{ name: 'FB-1', patents: { nodes: [{ name: 'FP-2' }] } }] },
    },
  ],
  ['node', '{ node(id: "patent:fp-2") { name ... on Patent { kind } } }', { node: { name: 'FP-2', kind: 'PROCESS' } }],
  [
    'facets',
    '{ patents { facets(by: [KIND, EXPIRES_YEAR, HOLDER, COMPOUNDS_STAGE]) { facet missing buckets { key count } } } }',
    {
      patents: {
        facets: [
          {
            facet: 'KIND',
            missing: 0,
            buckets: [
              { key: 'PROCESS', count: 1 },
              { key: 'SUBSTANCE', count: 1 },
            ],
          },
          { facet: 'EXPIRES_YEAR', missing: 1, buckets: [{ key: '2030', count: 1 }] },
          { facet: 'HOLDER', missing: 1, buckets: [{ key: 'organization:fictional-biotech', count: 1 }] },
          { facet: 'COMPOUNDS_STAGE', missing: 0, buckets: [{ key: 'CLINICAL', count: 2 }] },
        ],
      },
    },
  ],
  [
    'search',
    '{ search(text: "fp-1", types: [PATENT]) { how result { ... on Patent { id holder { name } } } } resolveNames(names: ["The First"], types: [PATENT]) { matched { entity { id } } } }',
    {
      search: [{ how: 'EXACT', result: { id: 'patent:fp-1', holder: { name: 'Fictional Biotech' } } }],
      resolveNames: { matched: [{ entity: { id: 'patent:fp-1' } }] },
    },
  ],
  [
    'ways',
    '{ path(from: "patent:fp-2", to: "target:fic") { hops { field } } neighborhood(id: "patent:fp-1") { nodes { entity { id } } } }',
    {
      path: [{ hops: [{ field: 'Patent.compounds' }, { field: 'Compound.targets' }] }],
      neighborhood: {
        nodes: [
          { entity: { id: 'patent:fp-1' } },
          { entity: { id: 'organization:fictional-biotech' } },
          { entity: { id: 'compound:fb-1' } },
        ],
      },
    },
  ],
  [
    'statements',
    '{ statements(about: "patent:fp-2") { nodes { quote facts { subject { id } fields } } } }',
    {
      statements: {
        nodes: [
          {
            quote: 'FP-2 protects how it is made.',
            facts: [
              { subject: { id: 'patent:fp-2' }, fields: ['kind', 'name'] },
              { subject: { id: 'patent:fp-2' }, fields: ['compounds'] },
            ],
          },
        ],
      },
    },
  ],
])('the API has it: %s', async (_, query, data) => {
  expect(await ask(query)).toEqual({ data });
});

test('the published schema has it, with a description on everything', async () => {
  const { generateApi } = await project.load<typeof GenerateApi>('src/schema/generateApi');
  const { readSources } = await project.load<typeof ReadMapping>('src/schema/readMapping');
  const schema = buildSchema(generateApi(readSources()));
  expect(undescribed(schema)).toEqual([]);
  const names = Object.keys(schema.getTypeMap()).filter((name) => name.includes('Patent'));
  expect(names).toEqual(
    expect.arrayContaining([
      'Patent',
      'PatentFilter',
      'PatentOrder',
      'PatentFacet',
      'PatentConnection',
      'CompoundPatentsEdge',
    ]),
  );
});

test('an export has it', async () => {
  const { exportGraph } = await project.load<typeof ExportGraph>('src/export/exportGraph');
  const { readMapping } = await project.load<typeof ReadMapping>('src/schema/readMapping');
  const out = path.join(project.folder, 'export');
  await exportGraph({ graph, mapping: readMapping(), format: 'csv', out });
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' });
  const patents = files.find((file) => file.endsWith('patent.csv'));
  expect(readFileSync(path.join(out, patents ?? ''), 'utf8')).toContain('patent:fp-1');
  const { resources } = JSON.parse(readFileSync(path.join(out, 'datapackage.json'), 'utf8'));
  expect(JSON.stringify(resources)).toContain('How many claims it has.');
});

test('an editor knows what its seeds may say', async () => {
  const { factsSchema } = await project.load<typeof EditorSchemas>('src/seed/editor/editorSchemas');
  const { readMapping } = await project.load<typeof ReadMapping>('src/schema/readMapping');
  const fits = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(factsSchema(readMapping()));
  const facts = (text: string) => fits(parse(`entities:\n  - { id: patent:fp-1, name: FP-1, ${text} }`));
  expect(facts('kind: SUBSTANCE, compounds: [{ to: compound:fb-1, part: USE }]')).toBe(true);
  expect(facts('kind: SUBSTANCES')).toBe(false);
  expect(facts('kind: SUBSTANCE, compounds: [compound:fb-1]')).toBe(false);
});

test('Neo4j Browser draws it in its colour', async () => {
  const { styleSheet } = await project.load<typeof StyleSheet>('src/browser/styleSheet');
  const palette = JSON.parse(readFileSync(path.join(project.folder, 'neo4j/browser/palette.json'), 'utf8'));
  expect(styleSheet(palette)).toMatch(/node\.Patent \{[^}]*#AA3377/);
});

test('the playground asks for it, documents it, and offers it in its explorer', async () => {
  expect(existsSync(path.join(project.folder, 'dist/web'))).toBe(true);
  browser = await openBrowser();
  const query = encodeURIComponent('{ patents { nodes { name holder { name } } } }');
  const playground = await Playground.open(browser, server.url, `?query=${query}`, false);
  const { page } = playground;
  await playground.runLinked();
  await playground.result.getByText('"FP-1"').waitFor();
  await playground.button('Show Documentation Explorer').click();
  await page.getByRole('link', { name: 'Query' }).first().click();
  await page.getByRole('link', { name: 'patents', exact: true }).first().waitFor();
  await playground.button('Show GraphiQL Explorer').click();
  await page.locator('.graphiql-explorer-root').getByText('patents', { exact: true }).first().waitFor();
  playground.watched.complaints.length = 0;
  await playground.close();
}, 120_000);
