import { useCompiler } from './support/useCompiler';

const compiler = useCompiler();

test('aliases are columns of their own, equal ones too', async () => {
  const query = /* GraphQL */ `
    { compound(id: "compound:t-dm1") { a: name b: name name __typename } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COLLECT {
  MATCH (this:Compound { id: $p0 })
  RETURN [this.name, this.name, this.name]
} AS c0
$p0 = "compound:t-dm1"
`);
});

test('a field that is selected twice is one column, its selections merged', async () => {
  const query = /* GraphQL */ `
    {
      compounds(first: 1) { nodes { technology { name } technology { id } } nodes { id } }
    }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
MATCH (this:Compound)
WHERE this.nameKey IS NOT NULL
WITH this
ORDER BY this.nameKey ASC, this.id ASC
LIMIT $p0
RETURN [COLLECT {
  MATCH (this)-[:USES]->(this0)
  RETURN [this0.name, this0.id]
  LIMIT 1
}, this.id] AS c0
$p0 = 1
`);
});

test('named fragments', async () => {
  const query = /* GraphQL */ `
    query {
      compounds(first: 1) { ...page }
    }
    fragment page on CompoundConnection { nodes { ...names } pageInfo { hasNextPage } }
    fragment names on Compound { id ... on Entity { name } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
MATCH (this:Compound)
WHERE this.nameKey IS NOT NULL
WITH this
ORDER BY this.nameKey ASC, this.id ASC
LIMIT $p0
RETURN [this.id, this.name] AS c0
$p0 = 2
`);
});

test('fragments on types of an interface: a projection for each selection', async () => {
  const query = /* GraphQL */ `
    {
      node(id: "trial:emilia") {
        id
        ... on Trial { phase }
        ... on Compound { modality stage }
        ... on Speaker { called: name }
      }
    }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COLLECT {
  MATCH (this:Entity { id: $p0 })
  RETURN [CASE
    WHEN (this:Organization OR this:Person) THEN [head([var0 IN labels(this) WHERE var0 <> 'Entity']), this.id, this.name]
    WHEN this:Compound THEN [head([var1 IN labels(this) WHERE var1 <> 'Entity']), this.id, this.modality, this.stage]
    WHEN this:Trial THEN [head([var2 IN labels(this) WHERE var2 <> 'Entity']), this.id, this.phase]
    ELSE [head([var3 IN labels(this) WHERE var3 <> 'Entity']), this.id]
  END]
} AS c0
$p0 = "trial:emilia"
`);
});

test('an interface without a label of its own', async () => {
  const query = /* GraphQL */ `
    {
      document(id: "document:immunogen-2010-10-28") {
        evidence(first: 1) { assertedBy { id ... on Person { title } ... on Organization { ticker } } }
      }
    }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COLLECT {
  MATCH (this:Document { id: $p1 })
  RETURN [COLLECT {
    MATCH (this)-[:SUPPORTED_BY]->(this0)
    WITH this0
    ORDER BY this0.id ASC
    LIMIT $p0
    RETURN [COLLECT {
      MATCH (this0)-[:ASSERTED_BY]->(this1)
      RETURN [CASE
        WHEN this1:Person THEN [head([var2 IN labels(this1) WHERE var2 <> 'Entity']), this1.id, this1.title]
        ELSE [head([var3 IN labels(this1) WHERE var3 <> 'Entity']), this1.id, this1.ticker]
      END]
      LIMIT 1
    }]
  }]
} AS c0
$p0 = 1
$p1 = "document:immunogen-2010-10-28"
`);
});

test('@skip and @include leave fields out of the statement', async () => {
  const query = /* GraphQL */ `
    query ($yes: Boolean!, $no: Boolean = false) {
      compounds(first: 1) {
        nodes { name id @skip(if: $yes) modality @include(if: $no) ... @include(if: true) { stage } }
        totalCount @include(if: $no)
      }
    }
  `;
  expect(await compiler.text(query, { yes: true })).toMatchInlineSnapshot(`
MATCH (this:Compound)
WHERE this.nameKey IS NOT NULL
WITH this
ORDER BY this.nameKey ASC, this.id ASC
LIMIT $p0
RETURN [this.name, this.stage] AS c0
$p0 = 1
`);
});

test('__typename costs nothing', async () => {
  const query = /* GraphQL */ `
    { compounds(first: 1) { __typename nodes { __typename } edges { __typename } pageInfo { __typename } } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
MATCH (this:Compound)
WHERE this.nameKey IS NOT NULL
WITH this
ORDER BY this.nameKey ASC, this.id ASC
LIMIT $p0
RETURN [] AS c0
$p0 = 1
`);
});
