import { IDENTITIES } from '../../src/seed/plan/GraphPlan';
import { SeedError } from '../../src/seed/SeedError';
import { appended, FACTS, type Files, fictionalSeeds, removeSeeds, replaced } from './support/fictionalSeeds';
import { TestGraph } from './support/TestGraph';

const graph = new TestGraph();

beforeEach(async () => {
  await graph.empty();
});

afterAll(async () => {
  await graph.empty();
  await graph.close();
  removeSeeds();
});

const withoutMilestone: Files = {
  ...fictionalSeeds,
  [FACTS]: (fictionalSeeds[FACTS] ?? '').split('  - id: milestone')[0] ?? '',
};

/** The sentence of the milestone that left needs a fact, or a reason. */
const removedFact = appended(
  'fictional-2020-03-03/document.yaml',
  'withoutFacts: [{ quote: Data are expected in 2H2020., reason: fictional }]\n',
  withoutMilestone,
);

describe('loading', () => {
  test('twice changes nothing the second time, and says so', async () => {
    const first = await graph.load(fictionalSeeds);
    const loaded = await graph.everything();
    expect(first).toMatchObject({ changed: true, nodes: { unchanged: 0 } });
    expect(first.nodes.added.byType).toMatchObject({ Compound: 1, Trial: 1, Document: 1, CrossReference: 1 });

    const second = await graph.load(fictionalSeeds);
    expect(second).toMatchObject({
      changed: false,
      dataVersion: first.dataVersion,
      loadedAt: first.loadedAt,
      schema: [],
      nodes: { added: { count: 0 }, changed: { count: 0 }, removed: { count: 0 }, unchanged: first.nodes.added.count },
      relationships: { unchanged: first.relationships.added.count },
    });
    expect(await graph.everything()).toEqual(loaded);
  });

  test('a dry run changes nothing at all', async () => {
    const report = await graph.load(fictionalSeeds, { dryRun: true });
    expect(report).toMatchObject({ changed: true, dryRun: true });
    expect(report.nodes.added.count).toBeGreaterThan(10);
    expect(await graph.run('MATCH (n) RETURN count(n)')).toEqual([[0]]);
  });

  test('an empty database gets its constraints and indexes, a dry run says which', async () => {
    await graph.dropSchema();
    const planned = await graph.load(fictionalSeeds, { dryRun: true });
    expect(await graph.run('SHOW CONSTRAINTS YIELD name')).toEqual([]);
    const { schema } = await graph.load(fictionalSeeds);
    expect(schema).toEqual(planned.schema);
    // A type's own constraint would bind other people's nodes of its label.
    expect(await graph.run('SHOW CONSTRAINTS YIELD name')).toHaveLength(Object.keys(IDENTITIES).length);
    expect(schema).toEqual(
      expect.arrayContaining(['Name_key_unique', 'Trial_phaseRank', 'Milestone_dueLatest', 'Compound_nameKey']),
    );
    const rows = await graph.run('SHOW INDEXES YIELD name, state WHERE name IN $schema RETURN DISTINCT state', {
      schema,
    });
    expect(rows).toEqual([['ONLINE']]);
  });

  test('seeds with a fault leave the graph alone', async () => {
    await graph.load(fictionalSeeds);
    const loaded = await graph.everything();
    await expect(graph.load(replaced(FACTS, 'phase: PHASE_1\n', 'phase: PHASE_I\n'))).rejects.toThrow(SeedError);
    await expect(graph.load(replaced(FACTS, 'phase: PHASE_1\n', 'phase: PHASE_I\n'))).rejects.toThrow(
      /facts\.yaml:39: "phase" is "PHASE_I", no Phase; did you mean "PHASE_1"\?\n1 error in the seeds; nothing was loaded\./,
    );
    expect(await graph.everything()).toEqual(loaded);
  });

  test('two loads at once end as one', async () => {
    const reports = await Promise.all([graph.load(fictionalSeeds), graph.load(fictionalSeeds)]);
    const once = await graph.everything();
    expect(reports[0].dataVersion).toBe(reports[1].dataVersion);
    expect(await graph.load(fictionalSeeds)).toMatchObject({ changed: false });
    expect(await graph.everything()).toEqual(once);
  });

  test('a load waits for one that is under way', async () => {
    await graph.load(fictionalSeeds);
    const session = graph.driver.session({ database: graph.database });
    const other = session.beginTransaction();
    await other.run("CREATE (lock:Entity {id: 'load'}) DELETE lock");
    const loading = graph.load(removedFact);
    const blocked = "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*)";
    let waiting: unknown = 0;
    for (let look = 0; look < 200 && waiting !== 1; look++) waiting = (await graph.run(blocked))[0]?.[0];
    expect(waiting).toBe(1);
    await other.commit();
    await session.close();
    expect(await loading).toMatchObject({ changed: true });
    expect(await graph.run("MATCH (n {id: 'load'}) RETURN n")).toEqual([]);
  });
});

describe('what changed in the seeds changes in the graph', () => {
  test('a fact that left the seeds leaves the graph', async () => {
    const before = await graph.load(fictionalSeeds);
    const report = await graph.load(removedFact);
    expect(report.previousVersion).toBe(before.dataVersion);
    expect(report.dataVersion).not.toBe(before.dataVersion);
    expect(report.nodes.removed.byType).toEqual({
      Milestone: 1,
      Name: 1,
      Evidence: 1,
      TimelineEvent: 1,
      Passage: 2,
    });
    expect(report.nodes.removed.examples).toContain('Milestone milestone:fb-1-data');
    expect(report.nodes.added.count).toBe(0);
    expect(report.relationships.removed.byType).toMatchObject({
      CONCERNS: 1,
      NAMED: 1,
      SUPPORTED_BY: 1,
      ON_BEHALF_OF: 1,
    });
    expect(await graph.run('MATCH (n:Milestone) RETURN n')).toEqual([]);

    await graph.load(fictionalSeeds, { goBack: 'always' });
    const again = await graph.everything();
    await graph.empty();
    await graph.load(fictionalSeeds);
    expect(again).toEqual(await graph.everything());
  });

  test('a changed value is a changed node, and what follows from it too', async () => {
    await graph.load(fictionalSeeds);
    const report = await graph.load(replaced(FACTS, 'status: ACTIVE', 'status: PLANNED'));
    expect(report.nodes).toMatchObject({ added: { count: 0 }, removed: { count: 0 } });
    expect(report.nodes.changed.examples.toSorted()).toEqual([
      'compound:fb-1: stage "CLINICAL" → "UNKNOWN", stageRank 2 → null',
      'evidence:fictional-2020-03-03:000201-000260:stated-fact: factCount 4 → 3',
      'passage:fictional-2020-03-03:000227: facts 4 → 3',
      'passage:fictional-2020-03-03:000232: facts 5 → 4',
      'program:fb-1-fictional-fever: status "ACTIVE" → "PLANNED"',
    ]);
  });
});

describe('what a hand changed is repaired and reported', () => {
  test.each([
    ['the version of a document', "MATCH (d:Document) SET d.dataVersion = 'other'"],
    ['the day of a document', 'MATCH (d:Document) REMOVE d.loadedAt'],
  ])('%s', async (_, cypher) => {
    const { dataVersion } = await graph.load(fictionalSeeds);
    const loaded = await graph.everything();
    await graph.run(cypher);
    expect(await graph.load(fictionalSeeds)).toMatchObject({
      changed: true,
      dataVersion,
      loadedAt: expect.any(String),
    });
    expect(await graph.everything()).toEqual(loaded);
  });

  test.each<
    [
      change: string,
      cypher: string,
      part: 'nodes' | 'relationships',
      kind: 'added' | 'changed' | 'removed',
      example: RegExp,
    ]
  >([
    ['a value', "MATCH (c:Compound) SET c.name = 'XX'", 'nodes', 'changed', /^compound:fb-1: name "XX" → "FB-1"$/],
    [
      'a value of another type',
      "MATCH (t:Trial) SET t.startDateEarliest = '2020-01-01'",
      'nodes',
      'changed',
      /startDateEarliest "2020-01-01" → date\(2020-01-01\)/,
    ],
    ['a value away', 'MATCH (c:Compound) REMOVE c.modality', 'nodes', 'changed', /modality null → "UNKNOWN"/],
    ['a label of ours too many', 'MATCH (c:Compound) SET c:Trial', 'nodes', 'changed', /label Trial away/],
    ['a label away', 'MATCH (c:Compound) REMOVE c:Entity', 'nodes', 'changed', /label Entity back/],
    ['a node away', 'MATCH (c:Trial) DETACH DELETE c', 'nodes', 'added', /^trial:first$/],
    [
      'an id',
      "MATCH (c:Trial) SET c.id = 'trial:xx'",
      'nodes',
      'changed',
      /^trial:first: id "trial:xx" → "trial:first"$/,
    ],
    [
      'a relationship twice',
      'MATCH (t:Trial)-[r:STUDIES]->(i) CREATE (t)-[s:STUDIES]->(i) SET s = properties(r)',
      'relationships',
      'removed',
      /STUDIES/,
    ],
    [
      'a relationship away',
      'MATCH (:Trial)-[r:STUDIES]->() DELETE r',
      'relationships',
      'added',
      /^trial:first -\[STUDIES\]-> indication:fictional-fever$/,
    ],
    [
      'a role',
      "MATCH ()-[r:EVALUATES]->() SET r.role = 'COMPARATOR'",
      'relationships',
      'changed',
      /EVALUATES.*role "COMPARATOR" → "INVESTIGATIONAL"/,
    ],
  ])('%s', async (_, cypher, part, kind, example) => {
    const { dataVersion } = await graph.load(fictionalSeeds);
    const loaded = await graph.everything();
    await graph.run(cypher);
    const report = await graph.load(fictionalSeeds);
    expect(report).toMatchObject({ changed: true, dataVersion });
    expect(report[part][kind].examples).toContainEqual(expect.stringMatching(example));
    expect(await graph.everything()).toEqual(loaded);
  });
});
