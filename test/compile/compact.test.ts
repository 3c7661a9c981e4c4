import { compact } from '../../src/compile/compact';

test('indentation goes, and names of variables become short', () => {
  const cypher = `RETURN COLLECT {
  MATCH (this0:Name { key: $p1 })<-[this12:NAMED]-(this)

  WITH this, this0.id AS var3
  ORDER BY this.nameKey ASC, this0.id DESC
  RETURN [this.name, var3]
} AS c0`;
  expect(compact(cypher)).toBe(`RETURN COLLECT{MATCH(n0:Name{key: $p1})<-[n12:NAMED]-(this)WITH this,n0.id AS v3
ORDER BY this.nameKey,n0.id DESC
RETURN[this.name,v3]}AS c0`);
});

test.each([
  "RETURN 'this0 ASC , (\n  var1'",
  "RETURN 'it\\'s this0'",
  'RETURN "this0 ASC"',
  'RETURN `this0 ASC`.id',
  'RETURN $this0 + x.this0 + x:this0',
  'MATCH(thisOne)-[other_this0]-(this)RETURN CASCADE',
])('%j stays as it is', (cypher) => {
  expect(compact(cypher)).toBe(cypher);
});
