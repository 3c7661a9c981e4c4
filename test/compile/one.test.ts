import { useCompiler } from './support/useCompiler';

const compiler = useCompiler();

test('one by its id', async () => {
  const query = /* GraphQL */ `
    { compound(id: "compound:t-dm1") { id name modality } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COLLECT {
  MATCH (this:Compound { id: $p0 })
  RETURN [this.id, this.name, this.modality]
} AS c0
$p0 = "compound:t-dm1"
`);
});

test('one by any of its names, normalised; more than one row is an ambiguity', async () => {
  const query = /* GraphQL */ `
    { compound(name: "Trastuzumab-DM1®") { name } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COLLECT {
  MATCH (:Name { key: $p0 })<-[:NAMED]-(this:Compound)
  WITH DISTINCT this
  ORDER BY this.id ASC
  LIMIT 20
  RETURN [this.name, this.id]
} AS c0
$p0 = "trastuzumabdm1"
`);
});

test('any entity by its id, the fields of the interface alone: no type is told apart', async () => {
  const query = /* GraphQL */ `
    { node(id: "trial:emilia") { __typename id name } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COLLECT {
  MATCH (this:Entity { id: $p0 })
  RETURN [[head([var0 IN labels(this) WHERE var0 <> 'Entity']), this.id, this.name]]
} AS c0
$p0 = "trial:emilia"
`);
});

test('meta, from the count store', async () => {
  const query = /* GraphQL */ `
    { meta { apiVersion dataVersion loadedAt documents entities evidence } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COLLECT {
  MATCH (document:Document)
  WHERE document.dataVersion IS NOT NULL
  RETURN ['0.1.0', document.dataVersion, document.loadedAt, COUNT {
    (:Document)
  }, COUNT {
    (:Entity)
  }, COUNT {
    (:Evidence)
  }]
  LIMIT 1
} AS c0
`);
});

test('several root fields are as many statements, each with parameters of its own', async () => {
  const query = /* GraphQL */ `
    {
      a: organization(id: "organization:roche") { name }
      b: organization(id: "organization:genentech") { name }
    }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COLLECT {
  MATCH (this:Organization { id: $p0 })
  RETURN [this.name]
} AS c0
$p0 = "organization:roche"

RETURN COLLECT {
  MATCH (this:Organization { id: $p1 })
  RETURN [this.name]
} AS c0
$p1 = "organization:genentech"
`);
});

test('a field that needs no graph has no statement', async () => {
  const query = /* GraphQL */ `
    { __typename }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(``);
});
