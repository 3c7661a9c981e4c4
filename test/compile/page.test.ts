import { writeCursor } from '../../src/compile/page/Page';
import { useCompiler } from './support/useCompiler';

const compiler = useCompiler();

test('by name, where nothing else is said', async () => {
  const query = /* GraphQL */ `
    { compounds { nodes { name } } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
MATCH (this:Compound)
WHERE this.nameKey IS NOT NULL
WITH this
ORDER BY this.nameKey ASC, this.id ASC
LIMIT 25
RETURN [this.name] AS c0
`);
});

test('by id', async () => {
  const query = /* GraphQL */ `
    { compounds(first: 3, orderBy: [ID_DESC]) { nodes { name } } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
MATCH (this:Compound)
WHERE this.id IS NOT NULL
WITH this
ORDER BY this.id DESC
LIMIT $p0
RETURN [this.name] AS c0
$p0 = 3
`);
});

test('by several keys; an absent value comes last in either direction, and the id decides', async () => {
  const query = /* GraphQL */ `
    { trials(first: 3, orderBy: [PHASE_DESC, START_DATE_ASC]) { nodes { name } } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
MATCH (this:Trial)
WITH this
ORDER BY coalesce(this.phaseRank, -9007199254740991) DESC, coalesce(this.startDateEarliest, date('9999-12-31')) ASC, this.id ASC
LIMIT $p0
RETURN [this.name] AS c0
$p0 = 3
`);
});

test('what follows an id in an order, or repeats a key, is left out', async () => {
  const query = /* GraphQL */ `
    { trials(first: 3, orderBy: [NAME_DESC, NAME_ASC, ID_DESC, PHASE_ASC]) { nodes { name } } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
MATCH (this:Trial)
WHERE this.nameKey IS NOT NULL
WITH this
ORDER BY this.nameKey DESC, this.id DESC
LIMIT $p0
RETURN [this.name] AS c0
$p0 = 3
`);
});

test('after a cursor, as a range that an index can seek', async () => {
  const query = /* GraphQL */ `
    query ($after: String) {
      compounds(first: 2, after: $after) { edges { cursor node { name } } pageInfo { hasNextPage endCursor } }
    }
  `;
  expect(
    await compiler.text(query, { after: writeCursor('compounds nameKey_ASC,id_ASC', ['imgn901', 'compound:imgn901']) }),
  ).toMatchInlineSnapshot(`
MATCH (this:Compound)
WHERE (this.nameKey IS NOT NULL AND (this.nameKey >= $p0 AND NOT (this.nameKey = $p0 AND NOT (this.id > $p1))))
WITH this
ORDER BY this.nameKey ASC, this.id ASC
LIMIT $p2
RETURN [this.name, this.nameKey, this.id] AS c0
$p0 = "imgn901"
$p1 = "compound:imgn901"
$p2 = 3
`);
});

test('after a cursor in an order with absent values', async () => {
  const query = /* GraphQL */ `
    query ($after: String) {
      trials(first: 2, orderBy: [START_DATE_DESC], after: $after) { nodes { name } }
    }
  `;
  expect(
    await compiler.text(query, {
      after: writeCursor('trials startDateEarliest_DESC,id_ASC', ['2010-07-01', 'trial:marianne']),
    }),
  ).toMatchInlineSnapshot(`
MATCH (this:Trial)
WHERE (coalesce(this.startDateEarliest, date('0001-01-01')) <= $p0 AND NOT (coalesce(this.startDateEarliest, date('0001-01-01')) = $p0 AND NOT (this.id > $p1)))
WITH this
ORDER BY coalesce(this.startDateEarliest, date('0001-01-01')) DESC, this.id ASC
LIMIT $p2
RETURN [this.name] AS c0
$p0 = date('2010-07-01')
$p1 = "trial:marianne"
$p2 = 2
`);
});

test('backward: the list is read from its end', async () => {
  const query = /* GraphQL */ `
    query ($before: String) {
      compounds(last: 2, before: $before) { nodes { name } pageInfo { hasPreviousPage hasNextPage } }
    }
  `;
  expect(
    await compiler.text(query, {
      before: writeCursor('compounds nameKey_ASC,id_ASC', ['imgn901', 'compound:imgn901']),
    }),
  ).toMatchInlineSnapshot(`
RETURN COLLECT { WITH COLLECT {
  MATCH (this:Compound)
  WHERE (this.nameKey IS NOT NULL AND (this.nameKey <= $p0 AND NOT (this.nameKey = $p0 AND NOT (this.id < $p1))))
  WITH this
  ORDER BY this.nameKey DESC, this.id DESC
  LIMIT $p2
  RETURN [this.name]
} AS var0 RETURN [var0, CASE WHEN size(var0) = 0 THEN COUNT {
  (:Compound)
} > 0 ELSE true END] }[0] AS c0
$p0 = "imgn901"
$p1 = "compound:imgn901"
$p2 = 3
`);
});

test('the last ones, without a cursor', async () => {
  const query = /* GraphQL */ `
    { compounds(last: 2, orderBy: [HIGHEST_PHASE_DESC]) { nodes { name } } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
MATCH (this:Compound)
WITH this
ORDER BY coalesce(this.highestPhaseRank, -9007199254740991) ASC, this.id DESC
LIMIT $p0
RETURN [this.name] AS c0
$p0 = 2
`);
});

test('a page of which only its place is asked', async () => {
  const query = /* GraphQL */ `
    { compounds(first: 2) { pageInfo { hasNextPage } } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
MATCH (this:Compound)
WHERE this.nameKey IS NOT NULL
WITH this
ORDER BY this.nameKey ASC, this.id ASC
LIMIT $p0
RETURN [] AS c0
$p0 = 3
`);
});

test('a total alone, from the count store', async () => {
  const query = /* GraphQL */ `
    { compounds { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  (:Compound)
} AS c0
`);
});

test('a total beside a page', async () => {
  const query = /* GraphQL */ `
    { compounds(first: 2) { totalCount nodes { name } } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COLLECT {
  MATCH (this:Compound)
  WHERE this.nameKey IS NOT NULL
  WITH this
  ORDER BY this.nameKey ASC, this.id ASC
  LIMIT $p0
  RETURN [this.name]
} AS c0, COUNT {
  (:Compound)
} AS c1
$p0 = 2
`);
});

test('a total under a filter', async () => {
  const query = /* GraphQL */ `
    { compounds(filter: { name: { startsWith: "SAR" } }, first: 2) { totalCount nodes { name } } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
MATCH (this0:Compound)
WHERE (this0.nameKey IS NOT NULL AND this0.nameKey STARTS WITH $p0)
WITH this0
ORDER BY this0.nameKey ASC, this0.id ASC
WITH collect(this0) AS var1
RETURN COLLECT {
  UNWIND var1 AS this
  WITH this
  LIMIT $p1
  RETURN [this.name]
} AS c0, size(var1) AS c1
$p0 = "sar"
$p1 = 2
`);
});
