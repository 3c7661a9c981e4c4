import { useCompiler } from './support/useCompiler';

const compiler = useCompiler();

test('in a filter, deep inside', async () => {
  const query = /* GraphQL */ `
    query ($partner: String!, $phases: [Phase!], $id: ID = "trial:emilia") {
      compounds(filter: { or: [{ partners: { some: { named: $partner } } }, { trials: { some: { phase: { in: $phases }, id: { ne: $id } } } }] }) {
        totalCount
      }
    }
  `;
  expect(await compiler.text(query, { partner: 'Roche Group', phases: ['PHASE_2', 'PHASE_3'] })).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Compound)
  WHERE (EXISTS {
    MATCH (this0)-[:PARTNERED_WITH]->(this1)
    WHERE EXISTS {
      (this1)-[:NAMED]->( { key: $p0 })
    }
  } OR EXISTS {
    MATCH (this0)<-[:EVALUATES]-(this2)
    WHERE (this2.id <> $p1 AND this2.phase IN $p2)
  })
} AS c0
$p0 = "rochegroup"
$p1 = "trial:emilia"
$p2 = ["PHASE_2", "PHASE_3"]
`);
});

test('a whole filter, an order and a page', async () => {
  const query = /* GraphQL */ `
    query ($filter: TrialFilter, $order: [TrialOrder!], $first: Int) {
      trials(filter: $filter, orderBy: $order, first: $first) { nodes { name } }
    }
  `;
  expect(
    await compiler.text(query, {
      filter: { title: { contains: 'Adjuvant' }, not: { named: 'EMILIA' } },
      order: ['PHASE_DESC'],
      first: 3,
    }),
  ).toMatchInlineSnapshot(`
MATCH (this:Trial)
WHERE (NOT (EXISTS {
  (this)-[:NAMED]->( { key: $p0 })
}) AND toLower(this.title) CONTAINS $p1)
WITH this
ORDER BY coalesce(this.phaseRank, -9007199254740991) DESC, this.id ASC
LIMIT $p2
RETURN [this.name] AS c0
$p0 = "emilia"
$p1 = "adjuvant"
$p2 = 3
`);
});

test('a branch of an or', async () => {
  const query = /* GraphQL */ `
    query ($branch: TrialFilter!) {
      trials(filter: { or: [$branch, { named: "EMILIA" }] }) { totalCount }
    }
  `;
  expect(await compiler.text(query, { branch: { acronym: { isNull: true } } })).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Trial)
  WHERE (this0.acronym IS NULL OR EXISTS {
    (this0)-[:NAMED]->( { key: $p0 })
  })
} AS c0
$p0 = "emilia"
`);
});

test('items of a list beside constants', async () => {
  const query = /* GraphQL */ `
    query ($id: ID!) {
      trials(filter: { id: { in: [$id, "trial:emilia"] } }) { totalCount }
    }
  `;
  expect(await compiler.text(query, { id: 'trial:marianne' })).toMatchInlineSnapshot(`
MATCH (this0:Trial)
WHERE this0.id IN $p0
WITH collect(DISTINCT this0) AS var1
RETURN size(var1) AS c0
$p0 = ["trial:marianne", "trial:emilia"]
`);
});

test('days', async () => {
  const query = /* GraphQL */ `
    query ($days: DateRange!, $end: Date!) {
      milestones(filter: { due: { overlaps: $days }, occurred: { overlaps: { from: "2010-01-01", to: $end } } }) { totalCount }
    }
  `;
  expect(
    await compiler.text(query, { days: { from: '2011-09-01', to: '2011-09-30' }, end: '2010-12-31' }),
  ).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Milestone)
  WHERE ((this0.dueEarliest <= $p1 AND this0.dueLatest >= $p0) AND (this0.occurredEarliest <= $p3 AND this0.occurredLatest >= $p2))
} AS c0
$p0 = date('2011-09-01')
$p1 = date('2011-09-30')
$p2 = date('2010-01-01')
$p3 = date('2010-12-31')
`);
});

test('null and absent: as if nothing was given, or the default', async () => {
  const query = /* GraphQL */ `
    query ($filter: TrialFilter, $order: [TrialOrder!], $first: Int = 3, $after: String) {
      trials(filter: $filter, orderBy: $order, first: $first, after: $after) { nodes { name } }
    }
  `;
  expect(await compiler.text(query, { filter: null, order: null })).toMatchInlineSnapshot(`
MATCH (this:Trial)
WHERE this.nameKey IS NOT NULL
WITH this
ORDER BY this.nameKey ASC, this.id ASC
LIMIT $p0
RETURN [this.name] AS c0
$p0 = 3
`);
});

test('a name or an id for one', async () => {
  const query = /* GraphQL */ `
    query ($name: String, $id: ID) {
      compound(name: $name, id: $id) { name }
    }
  `;
  expect(await compiler.text(query, { id: 'compound:t-dm1' })).toMatchInlineSnapshot(`
RETURN COLLECT {
  MATCH (this:Compound { id: $p0 })
  RETURN [this.name]
} AS c0
$p0 = "compound:t-dm1"
`);
});

test('the size of a plain list', async () => {
  const query = /* GraphQL */ `
    query ($first: Int) {
      compound(id: "compound:t-dm1") { evidence(first: $first) { quote } }
    }
  `;
  expect(await compiler.text(query, { first: 3 })).toMatchInlineSnapshot(`
RETURN COLLECT {
  MATCH (this:Compound { id: $p1 })
  RETURN [COLLECT {
    MATCH (this)-[:SUPPORTED_BY]->(this0)
    WITH this0
    ORDER BY this0.id ASC
    LIMIT $p0
    RETURN [this0.quote]
  }]
} AS c0
$p0 = 3
$p1 = "compound:t-dm1"
`);
});
