import { useCompiler } from './support/useCompiler';

const compiler = useCompiler();
const either =
  'or: [{ partners: { some: { named: "Roche" } } }, { targets: { some: { named: "HER2" } } }], stage: { eq: CLINICAL }';

test('an `or` begins at the names of its branches, unless they lead to too many', async () => {
  expect(await compiler.text(`{ compounds(filter: { ${either} }) { nodes { name } } }`)).toMatchInlineSnapshot(`
CALL () {
  MATCH (this0:Name { key: $p0 })<-[:NAMED]-(this1:Organization)
  WITH DISTINCT this1
  RETURN collect(this1) AS var2, sum(COUNT {
    (this1)<-[:PARTNERED_WITH]-()
  }) AS var3
}
CALL () {
  MATCH (this4:Name { key: $p1 })<-[:NAMED]-(this5:Target)
  WITH DISTINCT this5
  RETURN collect(this5) AS var6, sum(COUNT {
    (this5)<-[:TARGETS]-()
  }) AS var7
}
WITH var2, var6, CASE
  WHEN ((var3 + var7) * ((var3 + var7) * 0.1)) <= (25 * COUNT {
    (:Compound)
  }) THEN 0
  ELSE 1
END AS var8
CALL (var8, var2, var6) {
  UNWIND CASE
    WHEN var8 = 0 THEN var2
    ELSE []
  END AS this9
  MATCH (this9)<-[:PARTNERED_WITH]-(this)
  WHERE this.stage = $p2
  RETURN DISTINCT this
  UNION ALL
  UNWIND CASE
    WHEN var8 = 0 THEN var6
    ELSE []
  END AS this10
  MATCH (this10)<-[:TARGETS]-(this)
  WHERE this.stage = $p2
  RETURN DISTINCT this
  UNION ALL
  UNWIND CASE
    WHEN var8 = 1 THEN [true]
    ELSE []
  END AS var11
  CALL () {
    MATCH (this:Compound)
    WHERE (this.nameKey IS NOT NULL AND (EXISTS {
      MATCH (this)-[:PARTNERED_WITH]->(this12)
      WHERE EXISTS {
        (this12)-[:NAMED]->( { key: $p0 })
      }
    } OR EXISTS {
      MATCH (this)-[:TARGETS]->(this13)
      WHERE EXISTS {
        (this13)-[:NAMED]->( { key: $p1 })
      }
    }) AND coalesce(this.stage) = $p2)
    WITH this
    ORDER BY this.nameKey ASC, this.id ASC
    LIMIT 25
    RETURN this
  }
  RETURN this
}
WITH DISTINCT this
ORDER BY this.nameKey ASC, this.id ASC
LIMIT 25
RETURN [this.name] AS c0
$p0 = "roche"
$p1 = "her2"
$p2 = "CLINICAL"
`);
});

test('in an order that no index delivers it begins there in any case', async () => {
  expect(
    await compiler.text(`{ compounds(filter: { ${either} }, orderBy: [STAGE_ASC]) { nodes { name } } }`),
  ).toMatchInlineSnapshot(`
CALL () {
  MATCH (this0:Name { key: $p0 })<-[:NAMED]-(this1:Organization)<-[:PARTNERED_WITH]-(this2)
  WHERE this2.stage = $p2
  RETURN this2
  UNION
  MATCH (this3:Name { key: $p1 })<-[:NAMED]-(this4:Target)<-[:TARGETS]-(this2)
  WHERE this2.stage = $p2
  RETURN this2
}
WITH collect(DISTINCT this2) AS var5
UNWIND var5 AS this
WITH this
ORDER BY coalesce(this.stageRank, 9007199254740991) ASC, this.id ASC
LIMIT 25
RETURN [this.name] AS c0
$p0 = "roche"
$p1 = "her2"
$p2 = "CLINICAL"
`);
});

test('a branch may be a name or an id itself', async () => {
  const filter = 'or: [{ named: "T-DM1" }, { id: { eq: "compound:imgn901" } }]';
  expect(await compiler.text(`{ compounds(filter: { ${filter} }) { nodes { name } } }`)).toMatchInlineSnapshot(`
CALL () {
  MATCH (this0:Name { key: $p0 })<-[:NAMED]-(this1:Compound)
  RETURN this1
  UNION
  MATCH (this1:Compound { id: $p1 })
  RETURN this1
}
WITH collect(DISTINCT this1) AS var2
UNWIND var2 AS this
WITH this
ORDER BY this.nameKey ASC, this.id ASC
LIMIT 25
RETURN [this.name] AS c0
$p0 = "tdm1"
$p1 = "compound:imgn901"
`);
});

test('a branch that begins nowhere leaves all to be tested', async () => {
  const filter = 'or: [{ named: "T-DM1" }, { stage: { eq: CLINICAL } }]';
  expect((await compiler.text(`{ compounds(filter: { ${filter} }) { nodes { name } } }`)).toString()).not.toContain(
    'UNION',
  );
});

test('what matches is found once for the page and its total', async () => {
  const filter = 'trials: { some: { phase: { eq: PHASE_3 } } }';
  expect(
    await compiler.text(`{ compounds(filter: { ${filter} }, first: 2) { totalCount nodes { name } } }`),
  ).toMatchInlineSnapshot(`
MATCH (this0:Compound)
WHERE (this0.nameKey IS NOT NULL AND EXISTS {
  MATCH (this0)<-[:EVALUATES]-(this1)
  WHERE this1.phase = $p0
})
WITH this0
ORDER BY this0.nameKey ASC, this0.id ASC
WITH collect(this0) AS var2
RETURN COLLECT {
  UNWIND var2 AS this
  WITH this
  LIMIT $p1
  RETURN [this.name]
} AS c0, size(var2) AS c1
$p0 = "PHASE_3"
$p1 = 2
`);
});
