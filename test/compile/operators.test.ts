import { useCompiler } from './support/useCompiler';

const compiler = useCompiler();

test('eq of a text', async () => {
  const query = /* GraphQL */ `
    { trials(filter: { title: { eq: "EMILIA" } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Trial)
  WHERE this0.title = $p0
} AS c0
$p0 = "EMILIA"
`);
});

test('ne: an absent value is not another one', async () => {
  const query = /* GraphQL */ `
    { trials(filter: { acronym: { ne: "EMILIA" } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Trial)
  WHERE this0.acronym <> $p0
} AS c0
$p0 = "EMILIA"
`);
});

test('in', async () => {
  const query = /* GraphQL */ `
    { trials(filter: { phase: { in: [PHASE_2, PHASE_3] } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Trial)
  WHERE this0.phase IN $p0
} AS c0
$p0 = ["PHASE_2", "PHASE_3"]
`);
});

test('contains, whatever the case', async () => {
  const query = /* GraphQL */ `
    { trials(filter: { title: { contains: "Adjuvant" } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Trial)
  WHERE toLower(this0.title) CONTAINS $p0
} AS c0
$p0 = "adjuvant"
`);
});

test('contains of the name, by its folded twin', async () => {
  const query = /* GraphQL */ `
    { trials(filter: { name: { contains: "SCLC" } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Trial)
  WHERE this0.nameKey CONTAINS $p0
} AS c0
$p0 = "sclc"
`);
});

test('startsWith', async () => {
  const query = /* GraphQL */ `
    { trials(filter: { name: { startsWith: "EMI" } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Trial)
  WHERE this0.nameKey STARTS WITH $p0
} AS c0
$p0 = "emi"
`);
});

test('several comparisons of one field', async () => {
  const query = /* GraphQL */ `
    { trials(filter: { plannedEnrollment: { gt: 100, lte: 980 } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Trial)
  WHERE (this0.plannedEnrollment > $p0 AND this0.plannedEnrollment <= $p1)
} AS c0
$p0 = 100
$p1 = 980
`);
});

test('isNull', async () => {
  const query = /* GraphQL */ `
    { trials(filter: { acronym: { isNull: true }, plannedEnrollment: { isNull: false } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Trial)
  WHERE (this0.acronym IS NULL AND this0.plannedEnrollment IS NOT NULL)
} AS c0
`);
});

test('eq of an ordered enum', async () => {
  const query = /* GraphQL */ `
    { trials(filter: { phase: { eq: PHASE_3 } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Trial)
  WHERE this0.phase = $p0
} AS c0
$p0 = "PHASE_3"
`);
});

test('a range of an ordered enum, by its ranks', async () => {
  const query = /* GraphQL */ `
    { trials(filter: { phase: { gte: PHASE_2, lt: PHASE_3 } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Trial)
  WHERE (this0.phaseRank >= $p0 AND this0.phaseRank < $p1)
} AS c0
$p0 = 6
$p1 = 8
`);
});

test('an id', async () => {
  const query = /* GraphQL */ `
    { trials(filter: { id: { in: ["trial:emilia", "trial:marianne"] } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
MATCH (this0:Trial)
WHERE this0.id IN $p0
WITH collect(DISTINCT this0) AS var1
RETURN size(var1) AS c0
$p0 = ["trial:emilia", "trial:marianne"]
`);
});

test('named, normalised', async () => {
  const query = /* GraphQL */ `
    { trials(filter: { named: "Emilia" }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
MATCH (this0:Name { key: $p0 })<-[:NAMED]-(this1:Trial)
WITH collect(DISTINCT this1) AS var2
RETURN size(var2) AS c0
$p0 = "emilia"
`);
});

test('overlaps', async () => {
  const query = /* GraphQL */ `
    { trials(filter: { startDate: { overlaps: { from: "2010-07-01", to: "2010-09-30" } } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Trial)
  WHERE (this0.startDateEarliest <= $p1 AND this0.startDateLatest >= $p0)
} AS c0
$p0 = date('2010-07-01')
$p1 = date('2010-09-30')
`);
});

test('before and after', async () => {
  const query = /* GraphQL */ `
    { trials(filter: { startDate: { after: "2009-12-31", before: "2011-01-01" } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Trial)
  WHERE (this0.startDateLatest < $p0 AND this0.startDateEarliest > $p1)
} AS c0
$p0 = date('2011-01-01')
$p1 = date('2009-12-31')
`);
});

test('isNull of a fuzzy date', async () => {
  const query = /* GraphQL */ `
    { trials(filter: { startDate: { isNull: true } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Trial)
  WHERE this0.startDateText IS NULL
} AS c0
`);
});

test('some text of a list', async () => {
  const query = /* GraphQL */ `
    { trials(filter: { endpoints: { some: { contains: "Survival" } } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Trial)
  WHERE any(var1 IN coalesce(this0.endpoints, []) WHERE toLower(var1) CONTAINS $p0)
} AS c0
$p0 = "survival"
`);
});

test('no text of a list, and all of them', async () => {
  const query = /* GraphQL */ `
    { trials(filter: { endpoints: { none: { eq: "x" }, every: { startsWith: "o", ne: "x" } } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Trial)
  WHERE (none(var1 IN coalesce(this0.endpoints, []) WHERE var1 = $p0) AND all(var2 IN coalesce(this0.endpoints, []) WHERE (var2 <> $p1 AND toLower(var2) STARTS WITH $p2)))
} AS c0
$p0 = "x"
$p1 = "x"
$p2 = "o"
`);
});

test('a list of texts that is not empty, or is', async () => {
  const query = /* GraphQL */ `
    { trials(filter: { or: [{ endpoints: { some: {} } }, { endpoints: { none: {} } }] }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Trial)
  WHERE (any(var1 IN coalesce(this0.endpoints, []) WHERE true) OR none(var2 IN coalesce(this0.endpoints, []) WHERE true))
} AS c0
`);
});

test('fields of one filter all hold, and so does each of and', async () => {
  const query = /* GraphQL */ `
    { trials(filter: { status: { eq: UNKNOWN }, and: [{ title: { contains: "a" } }, { title: { contains: "b" } }] }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Trial)
  WHERE ((toLower(this0.title) CONTAINS $p0 AND toLower(this0.title) CONTAINS $p1) AND this0.status = $p2)
} AS c0
$p0 = "a"
$p1 = "b"
$p2 = "UNKNOWN"
`);
});

test('or', async () => {
  const query = /* GraphQL */ `
    { trials(filter: { or: [{ status: { eq: UNKNOWN } }, { phase: { eq: PHASE_3 }, title: { contains: "a" } }] }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Trial)
  WHERE (this0.status = $p0 OR (toLower(this0.title) CONTAINS $p1 AND this0.phase = $p2))
} AS c0
$p0 = "UNKNOWN"
$p1 = "a"
$p2 = "PHASE_3"
`);
});

test('not of a comparison holds where the value is absent', async () => {
  const query = /* GraphQL */ `
    { trials(filter: { not: { plannedEnrollment: { gte: 500 } } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Trial)
  WHERE NOT (coalesce(this0.plannedEnrollment >= $p0, false) = true)
} AS c0
$p0 = 500
`);
});

test('not of several, and of what cannot be absent', async () => {
  const query = /* GraphQL */ `
    { trials(filter: { not: { phase: { eq: PHASE_3 }, or: [{ named: "EMILIA" }, { startDate: { overlaps: { from: "2010-01-01", to: "2010-12-31" } } }] } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Trial)
  WHERE NOT ((EXISTS {
    (this0)-[:NAMED]->( { key: $p0 })
  } OR coalesce((this0.startDateEarliest <= $p2 AND this0.startDateLatest >= $p1), false) = true) AND coalesce(this0.phase = $p3, false) = true)
} AS c0
$p0 = "emilia"
$p1 = date('2010-01-01')
$p2 = date('2010-12-31')
$p3 = "PHASE_3"
`);
});

test('not in not', async () => {
  const query = /* GraphQL */ `
    { trials(filter: { not: { not: { plannedEnrollment: { gte: 500 } } } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Trial)
  WHERE NOT (NOT (coalesce(this0.plannedEnrollment >= $p0, false) = true))
} AS c0
$p0 = 500
`);
});

test('nothing is asked by {} or and: []', async () => {
  const query = /* GraphQL */ `
    { trials(filter: { and: [] }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  (:Trial)
} AS c0
`);
});

test('or: [] and not: {} match nothing', async () => {
  const query = /* GraphQL */ `
    { trials(filter: { or: [], not: {} }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Trial)
  WHERE (false AND NOT (true))
} AS c0
`);
});

test('a whole number', async () => {
  const query = /* GraphQL */ `
    { claims(filter: { statedMinimum: { eq: 7 } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Claim)
  WHERE this0.statedMinimum = $p0
} AS c0
$p0 = 7
`);
});

test('a number', async () => {
  const query = /* GraphQL */ `
    { financialMetrics(filter: { minimum: { gte: 1.5 } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:FinancialMetric)
  WHERE this0.minimum >= $p0
} AS c0
$p0 = 1.5
`);
});

test('a day', async () => {
  const query = /* GraphQL */ `
    { documents(filter: { date: { gte: "2010-10-28", ne: "2011-01-01" } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Document)
  WHERE (this0.date <> $p0 AND this0.date >= $p1)
} AS c0
$p0 = date('2011-01-01')
$p1 = date('2010-10-28')
`);
});

test('a yes or no', async () => {
  const query = /* GraphQL */ `
    { compounds(filter: { synonyms: { some: { external: { eq: true } } } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Compound)
  WHERE EXISTS {
    MATCH (this0)-[this1:NAMED]->(this2)
    WHERE (this1.type IS NOT NULL AND this1.external = $p0)
  }
} AS c0
$p0 = true
`);
});
