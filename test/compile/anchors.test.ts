import { useCompiler } from './support/useCompiler';

/** How statements with an anchor are written. Where others begin is asked of Neo4j, in `plans/plans.test.ts`. */
const compiler = useCompiler();

test('at a name, back through a relation, unless that is a hub: then in the order of the page', async () => {
  const query = /* GraphQL */ `
    { compounds(filter: { targets: { some: { named: "HER2" } } }, first: 5) { nodes { name } } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
CALL () {
  MATCH (this0:Name { key: $p0 })<-[:NAMED]-(this1:Target)
  WITH DISTINCT this1
  RETURN collect(this1) AS var2, sum(COUNT {
    (this1)<-[:TARGETS]-()
  }) AS var3
}
WITH var2, CASE
  WHEN (var3 * var3) <= ($p1 * COUNT {
    (:Compound)
  }) THEN 0
  ELSE 1
END AS var4
CALL (var4, var2) {
  UNWIND CASE
    WHEN var4 = 0 THEN var2
    ELSE []
  END AS this5
  MATCH (this5)<-[:TARGETS]-(this)
  RETURN DISTINCT this
  UNION ALL
  UNWIND CASE
    WHEN var4 = 1 THEN [true]
    ELSE []
  END AS var6
  CALL (var2) {
    MATCH (this:Compound)
    WHERE (this.nameKey IS NOT NULL AND EXISTS {
      MATCH (this)-[:TARGETS]->(this7)
      WHERE this7 IN var2
    })
    WITH this
    ORDER BY this.nameKey ASC, this.id ASC
    LIMIT $p1
    RETURN this
  }
  RETURN this
}
WITH this
ORDER BY this.nameKey ASC, this.id ASC
LIMIT $p1
RETURN [this.name] AS c0
$p0 = "her2"
$p1 = 5
`);
});

test('with a total, all that matches is found once', async () => {
  const query = /* GraphQL */ `
    { compounds(filter: { targets: { some: { named: "HER2" } } }, first: 5) { totalCount nodes { name } } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
MATCH (this0:Name { key: $p0 })<-[:NAMED]-(this1:Target)<-[:TARGETS]-(this2)
WITH collect(DISTINCT this2) AS var3
RETURN COLLECT {
  UNWIND var3 AS this
  WITH this
  ORDER BY this.nameKey ASC, this.id ASC
  LIMIT $p1
  RETURN [this.name]
} AS c0, size(var3) AS c1
$p0 = "her2"
$p1 = 5
`);
});
