import { createHash } from 'node:crypto';
import { appended, FACTS, type Files, fictionalSeeds, removeSeeds, replaced, XREFS } from './support/fictionalSeeds';
import { TestGraph } from './support/TestGraph';

// What a load did not write is neither changed nor removed.
const graph = new TestGraph();

beforeEach(() => graph.empty());

afterAll(async () => {
  await graph.empty();
  await graph.close();
  removeSeeds();
});

const more = appended(XREFS, 'compound:fb-1,cas,11-11-1,a fictional list\n');

/** Without its milestone, the sentence about which then has no fact. */
const withoutMilestone: Files = appended(
  'fictional-2020-03-03/document.yaml',
  'withoutFacts: [{ quote: Data are expected in 2H2020., reason: fictional }]\n',
  { ...fictionalSeeds, [FACTS]: (fictionalSeeds[FACTS] ?? '').split('  - id: milestone')[0] ?? '' },
);

/** Of all that bears no mark of a load: nodes with labels and properties, and relationships with their ends. */
async function foreign(): Promise<string> {
  const nodes = await graph.run('MATCH (n) WHERE n.loadedFrom IS NULL RETURN elementId(n), labels(n), properties(n)');
  const relationships = await graph.run(
    'MATCH (a)-[r]->(b) WHERE r.loadedFrom IS NULL RETURN elementId(r), type(r), elementId(a), elementId(b), properties(r)',
  );
  const lines = [...nodes, ...relationships].map((row) => JSON.stringify(row)).sort();
  expect(lines.length).toBeGreaterThan(0);
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}

const films = `
  CREATE (keanu:Person {name: 'Keanu Reeves', born: 1964})-[:ACTED_IN {roles: ['Neo']}]->(:Movie {title: 'A film'})
  CREATE (:Target {name: 'Q4 sales target'})-[:NAMED]->(:Name {key: 'foo'})
  CREATE (keanu)-[:SUPPORTED_BY]->(:Evidence {quote: 'not ours'}), (:Trial {id: 7}), (:Trial {id: 7})`;

describe('a database of others', () => {
  beforeEach(() => graph.dropSchema());

  test('is not loaded into, and what bears our labels is listed', async () => {
    await graph.run(films);
    const before = await foreign();
    await expect(graph.load(fictionalSeeds)).rejects.toThrow(
      /^The database holds nodes with labels of the graph that no load has written; nothing was changed:\n {2}2 Trial, such as 7; 7\n[\s\S]*1 Person, such as "Keanu Reeves"\n[\s\S]*1 Target, such as "Q4 sales target"\n[\s\S]*--adopt/,
    );
    expect(await foreign()).toBe(before);
    expect(await graph.run('SHOW CONSTRAINTS YIELD name')).toEqual([]);
    expect(await graph.run('MATCH (n) WHERE n.loadedFrom IS NOT NULL RETURN n')).toEqual([]);
  });

  test('is loaded into when told, and stays as it was, whatever is loaded later', async () => {
    await graph.run(films);
    const before = await foreign();
    const report = await graph.load(fictionalSeeds, { adopt: true });
    expect(report.nodes).toMatchObject({ changed: { count: 0 }, removed: { count: 0 } });
    expect(report.foreign).toContainEqual({ labels: ['Person'], count: 1 });
    expect(await foreign()).toBe(before);
    // Told once is enough: the graph bears the mark of a load.
    await graph.load(more);
    await graph.load(withoutMilestone, { allowRemoval: true });
    expect(await graph.load(withoutMilestone)).toMatchObject({ changed: false });
    expect(await foreign()).toBe(before);
  });

  test('a node of the same id stops a load; adopted, it becomes ours and keeps what it has', async () => {
    await graph.run("CREATE (:Movie)-[:ABOUT]->(:Entity:Compound {id: 'compound:fb-1', name: 'mine', price: 3})");
    await expect(graph.load(fictionalSeeds)).rejects.toThrow(/1 Entity:Compound, such as "mine"/);
    await graph.load(fictionalSeeds, { adopt: true });
    expect(await graph.run('MATCH (:Movie)-[:ABOUT]->(c) RETURN c.name, c.price, c.loadedFrom')).toEqual([
      ['FB-1', 3, 'seeds/Entity/compound:fb-1'],
    ]);
    expect(await graph.run('MATCH (c:Compound) RETURN count(c)')).toEqual([[1]]);
  });

  test('nodes that break a constraint are an error that names it', async () => {
    await graph.run("CREATE (:Name {key: 'foo', source: 1}), (:Name {key: 'foo', source: 2})");
    const before = await foreign();
    await expect(graph.load(fictionalSeeds, { adopt: true })).rejects.toThrow(
      /Name_key_unique[\s\S]*'foo'[\s\S]*NEO4J_DATABASE/,
    );
    expect(await foreign()).toBe(before);
    expect(await graph.run('SHOW CONSTRAINTS YIELD name')).toEqual([]);
  });

  afterEach(() => graph.dropSchema());

  test('an index of the same name on something else is left, and named', async () => {
    await graph.run('CREATE INDEX Compound_nameKey FOR (n:Movie) ON (n.title)');
    await expect(graph.load(fictionalSeeds)).rejects.toThrow(/index or a constraint named Compound_nameKey on Movie/);
    expect(
      await graph.run("SHOW INDEXES YIELD name, labelsOrTypes WHERE name = 'Compound_nameKey' RETURN labelsOrTypes"),
    ).toEqual([[['Movie']]]);
  });
});

test('a node that appears later with an id that the seeds have is not taken for ours', async () => {
  await graph.load(withoutMilestone);
  await graph.run("CREATE (:Entity:Milestone {id: 'milestone:fb-1-data', name: 'mine'})");
  await expect(graph.load(fictionalSeeds)).rejects.toThrow(
    /same ids; nothing was changed: Milestone milestone:fb-1-data\./,
  );
  expect(await graph.run('MATCH (m:Milestone) RETURN m.name')).toEqual([['mine']]);
});

test('what others add to nodes of ours survives every load', async () => {
  await graph.load(fictionalSeeds);
  await graph.run(`
    MATCH (c:Compound), (t:Trial), (:Trial)-[s:STUDIES]->()
    SET c:Favourite, c.note = 'look again', s.weight = 2
    CREATE (c)-[:LIKES {since: 2020}]->(t), (:Note {text: 'mine'})-[:ABOUT]->(c)
    CREATE (d:Copied) SET d = properties(c)
    CREATE (e:Trial) SET e = properties(t), e.id = 'trial:copy'`);
  expect(await graph.load(fictionalSeeds)).toMatchObject({ changed: false });
  await graph.load(more);
  await graph.load(replaced(FACTS, 'status: ACTIVE', 'status: PLANNED'));
  expect(await graph.run('MATCH (n:Note)-[:ABOUT]->(c:Favourite) RETURN n.text, c.id, c.note, c.stage')).toEqual([
    ['mine', 'compound:fb-1', 'look again', 'UNKNOWN'],
  ]);
  expect(await graph.run('MATCH (:Compound)-[l:LIKES]->(:Trial) RETURN l.since')).toEqual([[2020]]);
  expect(await graph.run('MATCH ()-[s:STUDIES]->() RETURN s.weight')).toEqual([[2]]);
  expect(await graph.run("MATCH (n) WHERE n:Copied OR n.id = 'trial:copy' RETURN count(n)")).toEqual([[2]]);
});

test('a node that leaves the seeds stays for what others added to it, is no fact any more, and comes back as itself', async () => {
  await graph.load(fictionalSeeds);
  await graph.run("MATCH (m:Milestone) CREATE (:Note {text: 'mine'})-[:ABOUT]->(m)");
  const report = await graph.load(withoutMilestone);
  expect(report).toMatchObject({ kept: 1, nodes: { removed: { byType: { Milestone: 1 } } } });
  expect(await graph.run('MATCH (:Note)-[:ABOUT]->(m) RETURN labels(m), properties(m)')).toEqual([
    [
      [],
      { id: 'milestone:fb-1-data', name: expect.any(String), loadedFrom: 'formerly seeds/Entity/milestone:fb-1-data' },
    ],
  ]);
  expect(await graph.load(withoutMilestone)).toMatchObject({ changed: false });
  await graph.load(fictionalSeeds, { goBack: 'always' });
  expect(await graph.run('MATCH (:Note)-[:ABOUT]->(m:Milestone) RETURN m.loadedFrom')).toEqual([
    ['seeds/Entity/milestone:fb-1-data'],
  ]);
});

describe('a graph of a build that wrote no marks', () => {
  /** What such a build left: no marks, no record, a constraint of each type. */
  async function unmark() {
    await graph.run("MATCH (n) WHERE n.loadedFrom = 'seeds' DELETE n");
    await graph.run('MATCH (n) REMOVE n.loadedFrom');
    await graph.run('MATCH ()-[r]->() REMOVE r.loadedFrom');
    await graph.run('DROP INDEX Trial_id IF EXISTS');
    await graph.run('CREATE CONSTRAINT Trial_id_unique FOR (n:Trial) REQUIRE n.id IS UNIQUE');
  }

  test('is known by its documents and marked in place', async () => {
    await graph.load(fictionalSeeds);
    const loaded = await graph.everything();
    const ids = await graph.run('MATCH (n:Entity) RETURN elementId(n) ORDER BY n.id');
    await unmark();
    await graph.run(
      "MATCH (c:Compound) SET c.note = 'mine' CREATE (:Person {name: 'Keanu Reeves'}), (:Name {key: 'foo'})",
    );
    const report = await graph.load(fictionalSeeds);
    expect(report.nodes).toMatchObject({ added: { count: 0 }, removed: { count: 0 } });
    expect(report.relationships).toMatchObject({ added: { count: 0 }, removed: { count: 0 } });
    expect(await graph.run('MATCH (n:Entity) RETURN elementId(n) ORDER BY n.id')).toEqual(ids);
    expect(await graph.run("SHOW CONSTRAINTS YIELD name WHERE name = 'Trial_id_unique' RETURN name")).toEqual([]);
    expect(
      await graph.run('MATCH (n) WHERE n.loadedFrom IS NULL RETURN coalesce(n.name, n.key) AS name ORDER BY name'),
    ).toEqual([['Keanu Reeves'], ['foo']]);
    await graph.run('MATCH (n) WHERE n.loadedFrom IS NULL DELETE n');
    await graph.run('MATCH (c:Compound) REMOVE c.note');
    expect(await graph.everything()).toEqual(loaded);
    expect(await graph.load(fictionalSeeds)).toMatchObject({ changed: false });
  });

  test('loses what has left the seeds since', async () => {
    await graph.load(withoutMilestone);
    const wanted = await graph.everything();
    await graph.load(fictionalSeeds, { goBack: 'always' });
    await unmark();
    // Such a build worked less out when it loaded.
    await graph.run('MATCH (n) WHERE n:TimelineEvent OR n:Passage OR n:Premise DETACH DELETE n');
    await graph.run('MATCH (n:Entity) REMOVE n.synonyms');
    await graph.load(withoutMilestone, { allowRemoval: true });
    expect(await graph.everything()).toEqual(wanted);
  });
});
