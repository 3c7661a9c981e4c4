import type { Graph } from '../../src/graph/Graph';
import { seedGraph } from '../support/seedGraph';
import { sameAnswer } from './sameAnswer';
import { TwoServers } from './TwoServers';

/** What the schema promises and the graph lacks becomes null as graphql-js has it, and is a defect that clients are not told. */
let graph: Graph;
let servers: TwoServers;
beforeEach(async () => {
  graph = await seedGraph();
  servers = await TwoServers.start(graph);
});
afterEach(async () => {
  await run("MATCH (d:Document) SET d.dataVersion = 'broken'");
  await servers.stop();
  await graph.close();
});

async function run(cypher: string): Promise<void> {
  const session = graph.driver.session();
  await session.run(cypher);
  await session.close();
}

async function ask(query: string) {
  const { data, errors, status, wasFast } = await sameAnswer(servers, { query });
  expect(wasFast).toBe(false);
  return { status, data, errors: errors?.map(({ path, extensions }) => [path?.join('.'), extensions.code]) };
}

test('a property: the entity that may be null is null, and the others stay', async () => {
  await run("MATCH (c:Compound {id: 'compound:t-dm1'}) REMOVE c.modality");
  const query = '{ lost: compound(name: "T-DM1") { name modality } kept: compound(name: "IMGN901") { name } }';
  expect(await ask(query)).toEqual({
    status: 200,
    data: { lost: null, kept: { name: 'IMGN901' } },
    errors: [['lost.modality', 'INTERNAL_SERVER_ERROR']],
  });
});

test('a property in a list whose items are promised: all of the answer', async () => {
  await run("MATCH (c:Compound {id: 'compound:t-dm1'}) REMOVE c.modality");
  const query = '{ compounds(filter: { named: "T-DM1" }) { nodes { a: modality } } meta { documents } }';
  expect(await ask(query)).toEqual({
    status: 500,
    data: null,
    errors: [['compounds.nodes.0.a', 'INTERNAL_SERVER_ERROR']],
  });
});

test('a node at the end of a relationship, and part of a date', async () => {
  await run('MATCH (:Presentation)-[at:PRESENTED_AT]->(:Meeting) DELETE at');
  await run('MATCH (m:Milestone) WHERE m.dueText IS NOT NULL REMOVE m.duePrecision');
  const query = `{
    node(id: "compound:imgn901") { ... on Compound { presentations { nodes { meeting { name } } } } }
    milestones(filter: { due: { isNull: false } }, first: 2) { nodes { due { text precision } } }
    compound(name: "IMGN901") { name }
  }`;
  const { status, data, errors } = await ask(query);
  expect({ status, data }).toEqual({
    status: 200,
    data: { compound: { name: 'IMGN901' }, milestones: expect.anything(), node: null },
  });
  expect(errors).toContainEqual(['milestones.nodes.0.due.precision', 'INTERNAL_SERVER_ERROR']);
});

test('what was not promised may be absent', async () => {
  await run('MATCH (t:Trial) REMOVE t.acronym, t.setting');
  const { wasFast } = await sameAnswer(servers, { query: '{ trials { nodes { acronym setting } } }' });
  expect(wasFast).toBe(true);
});
