import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { writeCursor } from '../../../src/compile/page/Page';
import { emptyGraph } from '../../support/emptyGraph';
import { Compiler, labelsOnFarEnds } from '../support/Compiler';
import { expertStatements } from './expertStatements';
import { largeGraph } from './largeGraph';
import { type Operator, operatorsOf, sortsOf, startsOf } from './Plan';

/** Where statements start on a graph of 20,000 compounds: with fewer, Neo4j plans otherwise than where it matters. */
const compiler = new Compiler();
let driver: Driver | undefined;
beforeAll(async () => {
  driver = await largeGraph();
}, 240_000);
afterAll(async () => {
  if (driver) await emptyGraph(driver);
  await driver?.close();
  await compiler.close();
}, 120_000);

async function explain(query: string, variables?: Record<string, unknown>): Promise<Operator[]> {
  const plans: Operator[] = [];
  for (const statement of compiler.statements(query, variables)) {
    const { plan } = await compiler.summary('EXPLAIN', statement);
    if (plan) plans.push(...operatorsOf(plan));
  }
  return plans;
}

async function profile(query: string): Promise<Operator[]> {
  const [statement] = compiler.statements(query);
  const summary = statement && (await compiler.summary('PROFILE', statement));
  return summary?.profile ? operatorsOf(summary.profile) : [];
}

const page = (filter: string) => `{ compounds(filter: { ${filter} }, first: 25) { nodes { name } } }`;
const counted = (filter: string) => `{ compounds(filter: { ${filter} }) { totalCount } }`;
const hits = (operators: readonly Operator[]) => operators.reduce((sum, { dbHits }) => sum + dbHits, 0);

const byName = 'NodeUniqueIndexSeek Name(key)';
const inOrder = 'NodeIndexScan Compound(nameKey)';

describe('an order that an index delivers is not sorted', () => {
  const imgn = ['fictional compound 5', 'compound:5'];
  test.each([
    ['by name', '{ compounds { nodes { name } } }', inOrder],
    ['by name, from its end', '{ compounds(last: 5) { nodes { name } } }', inOrder],
    ['by id', '{ compounds(orderBy: [ID_DESC]) { nodes { name } } }', 'NodeIndexScan Compound(id)'],
    ['under a filter', page('trials: { some: { phase: { eq: PHASE_3 } } }'), inOrder],
    ['under a filter that denies', page('trials: { none: {} }, not: { stage: { eq: PRECLINICAL } }'), inOrder],
    ['deep in the list', '{ compounds(after: "CURSOR") { nodes { name } } }', 'NodeIndexSeekByRange Compound(nameKey)'],
    [
      'deep in the list, backward',
      '{ compounds(before: "CURSOR") { nodes { name } } }',
      'NodeIndexSeekByRange Compound(nameKey)',
    ],
  ])('%s', async (_, query, start) => {
    const plan = await explain(query.replace('CURSOR', writeCursor('compounds nameKey_ASC,id_ASC', imgn)));
    expect({ starts: startsOf(plan), sorts: sortsOf(plan) }).toEqual({ starts: [start], sorts: [] });
  });
});

describe('a filter that asks for a name or an id starts there', () => {
  test.each([
    [counted('named: "x"'), [byName]],
    [counted('targets: { some: { named: "x" } }'), [byName]],
    [counted('partners: { some: { within: "x" } }'), [byName]],
    [counted('trials: { some: { indications: { some: { named: "x" } } } }'), [byName]],
    [counted('trials: { some: { phase: { eq: PHASE_3 }, indications: { some: { within: "x" } } } }'), [byName]],
    [counted('id: { eq: "x" }'), ['NodeIndexSeek Compound(id)']],
    [counted('trials: { some: { id: { in: ["x"] } } }'), ['NodeIndexSeek Trial(id)']],
    [counted('crossReferences: { some: { id: { eq: "x" } } }'), ['NodeIndexSeek CrossReference(identifier)']],
    [page('named: "x"'), [byName]],
    ['{ compound(name: "x") { name } }', [byName]],
    ['{ compound(id: "x") { name } }', ['NodeIndexSeek Compound(id)']],
    ['{ node(id: "x") { name } }', ['NodeUniqueIndexSeek Entity(id)']],
  ])('%s', async (query, starts) => {
    expect(startsOf(await explain(query))).toEqual(starts);
  });

  test.each([
    [page('targets: { some: { named: "x" } }'), [byName, inOrder]],
    [page('partners: { some: { within: "x" } }'), [byName, inOrder]],
    [
      page(
        'trials: { role: { eq: INVESTIGATIONAL }, some: { phase: { eq: PHASE_3 }, indications: { some: { within: "x" } } } }',
      ),
      [byName, inOrder],
    ],
    [
      '{ organizations(filter: { within: "x" }, first: 5) { nodes { name } } }',
      [byName, 'NodeIndexScan Organization(nameKey)'],
    ],
    [page('partners: { some: { within: "x" } }, targets: { some: { named: "y" } }'), [byName, byName, inOrder]],
    [page('trials: { some: { indications: { some: { named: "x" } } } }'), [byName, inOrder]],
  ])('or, for a hub, in the order of the page: %s', async (query, starts) => {
    expect(startsOf(await explain(query))).toEqual(starts);
  });
});

describe('a name is the only anchor', () => {
  const named = 'targets: { some: { named: "x" } }';
  test.each([
    [
      'where no index delivers the order',
      `{ compounds(filter: { ${named} }, orderBy: [HIGHEST_PHASE_DESC]) { nodes { name } } }`,
      [byName],
    ],
    [
      'where all that matches is counted',
      `{ compounds(filter: { ${named} }, first: 5) { totalCount nodes { name } } }`,
      [byName],
    ],
    [
      'of two the more selective, where all that matches is counted',
      `{ compounds(filter: { partners: { some: { within: "y" } }, ${named} }) { totalCount nodes { name } } }`,
      [byName, byName],
    ],
    ['beside a test of its own', page('named: "x", trials: { some: {} }'), [byName]],
  ])('%s', async (_, query, starts) => {
    expect(startsOf(await explain(query))).toEqual(starts);
  });
});

describe('an index of a property, or the order of the page', () => {
  test.each([
    ['ids', page('id: { in: ["x", "y"] }'), ['NodeIndexSeek Compound(id)']],
    [
      'a range',
      '{ trials(filter: { phase: { gte: PHASE_2 } }, first: 5) { nodes { name } } }',
      ['NodeIndexSeekByRange Trial(phaseRank)', 'NodeIndexScan Trial(nameKey)'],
    ],
    [
      'days that overlap',
      '{ milestones(filter: { due: { overlaps: { from: "2011-09-01", to: "2011-09-30" } } }, first: 5) { nodes { name } } }',
      [
        'NodeIndexSeekByRange Milestone(dueEarliest)',
        'NodeIndexSeekByRange Milestone(dueEarliest)',
        'NodeIndexScan Milestone(nameKey)',
      ],
    ],
    ['nothing that is known', page('trials: { some: { phase: { eq: PHASE_3 } } }'), [inOrder]],
  ])('%s', async (_, query, starts) => {
    expect(startsOf(await explain(query))).toEqual(starts);
  });
});

test('a hub is found once: what is tested in the order of the page follows no name again', async () => {
  const plan = await explain(page('targets: { some: { named: "x" } }'));
  const named = plan.filter(({ name, details }) => name.startsWith('Expand') && details.includes(':NAMED'));
  expect(named).toHaveLength(1);
});

describe('which way is taken is seen when it runs', () => {
  const stepsOf = (plan: readonly Operator[]) => ({
    walked: plan
      .filter(({ name, details }) => name === 'Expand(All)' && /<-\[\w+:TARGETS\]-/.test(details))
      .map(({ rows }) => rows),
    scanned: plan.filter(({ name }) => name === 'NodeIndexScan').map(({ rows }) => rows),
  });

  test('from a rare target its compounds are walked to, and no other is looked at', async () => {
    const plan = await profile(page('targets: { some: { named: "Fictional Target 107" } }'));
    expect(stepsOf(plan)).toEqual({ walked: [23], scanned: [0] });
    expect(hits(plan)).toBeLessThan(500);
  });

  test('for a hub compounds are tested in order until the page is full, and no more', async () => {
    const plan = await profile(page('targets: { some: { named: "Fictional Target 0" } }'));
    const { walked, scanned } = stepsOf(plan);
    expect(walked).toEqual([0]);
    expect(scanned[0]).toBeLessThan(400);
  });

  test('of two names the rarer is walked from', async () => {
    const rare = 'targets: { some: { named: "Fictional Target 107" } }';
    const hub = 'partners: { some: { named: "Fictional Organization 0" } }';
    expect(stepsOf(await profile(page(`${hub}, ${rare}`)))).toEqual({ walked: [23], scanned: [0] });
  });

  test('a name that nothing bears costs next to nothing', async () => {
    expect(hits(await profile(page('targets: { some: { named: "nothing" } }')))).toBeLessThan(50);
  });

  test('a range that most lie in is not counted: the page is taken in its order', async () => {
    const plan = await profile(page('highestPhase: { gte: PHASE_1 }'));
    expect(stepsOf(plan).scanned[0]).toBeLessThan(50);
    expect(hits(plan)).toBeLessThan(500);
  });

  test('a range that nothing lies in is walked, and costs next to nothing', async () => {
    const plan = await profile(page('highestPhase: { gt: PHASE_1 }'));
    expect(stepsOf(plan).scanned[0]).toBe(0);
    expect(hits(plan)).toBeLessThan(300);
  });

  test('a deep page costs as much as the first', async () => {
    const first = hits(await profile('{ compounds { nodes { name } } }'));
    const after = writeCursor('compounds nameKey_ASC,id_ASC', ['fictional compound 18000', 'compound:18000']);
    const deep = hits(await profile(`{ compounds(after: "${after}") { nodes { name } } }`));
    expect(deep).toBeLessThan(first * 2);
  });
});

describe('what is counted or narrowed by a property', () => {
  test.each([
    ['{ compounds { totalCount } }', ['NodeCountFromCountStore Compound']],
    ['{ compounds(first: 1) { totalCount nodes { name } } }', [inOrder, 'NodeCountFromCountStore Compound']],
    ['{ trials(filter: { phase: { eq: PHASE_3 } }) { totalCount } }', ['NodeIndexSeek Trial(phase)']],
    ['{ trials(filter: { phase: { gte: PHASE_2 } }) { totalCount } }', ['NodeIndexSeekByRange Trial(phaseRank)']],
  ])('%s', async (query, starts) => {
    expect(startsOf(await explain(query))).toEqual(starts);
  });

  test('meta counts from the count store', async () => {
    const starts = startsOf(await explain('{ meta { documents entities evidence } }'));
    expect(starts.filter((start) => !start.startsWith('NodeCountFromCountStore'))).toEqual([
      'NodeByLabelScan Document',
    ]);
  });
});

describe('what is nested', () => {
  test('starts at its node and nowhere else', async () => {
    const plan = await explain(`{
      compounds { nodes {
        technology { owner { name } }
        trials(filter: { phase: { eq: PHASE_3 }, indications: { some: { within: "x" } } }) { totalCount nodes { indications { nodes { broader { nodes { name } } } } } }
        evidence { quote assertedBy { name } document { name } }
        synonyms { label }
      } }
    }`);
    expect(startsOf(plan)).toEqual([inOrder]);
  });

  test('finds the quotes of a relationship by their ids', async () => {
    const plan = await explain('{ compounds { nodes { targets { edges { evidence { quote } } } } } }');
    expect(startsOf(plan)).toEqual([inOrder, 'NodeUniqueIndexSeek Evidence(id)']);
  });
});

test.each(expertStatements)('$query touches no more than an expert does by hand', async ({ query, cypher }) => {
  const own = hits(await profile(query));
  const { profile: plan } = await compiler.summary('PROFILE', { cypher, params: {} });
  expect(plan && own / hits(operatorsOf(plan))).toBeLessThanOrEqual(1.1);
});

test('no acceptance question looks at all nodes, at all relationships of a type, or puts a label on a far end', async () => {
  const folder = join(__dirname, '..', '..', 'acceptance');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.graphql'))) {
    const { error, variables } = JSON.parse(readFileSync(join(folder, file.replace('.graphql', '.json')), 'utf8'));
    if (error) continue;
    const query = readFileSync(join(folder, file), 'utf8');
    for (const statement of compiler.statements(query, variables)) {
      expect(labelsOnFarEnds(statement.cypher)).toEqual([]);
      const { plan } = await compiler.summary('EXPLAIN', statement);
      const names = plan ? operatorsOf(plan).map(({ name }) => name) : [];
      expect(names.filter((name) => /AllNodes|RelationshipTypeScan|AllRelationships/.test(name))).toEqual([]);
    }
  }
});
