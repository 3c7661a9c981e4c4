import { useCompiler } from './support/useCompiler';

const compiler = useCompiler();

test('what a claim counts is a list as any other, and each premise is found by its id', async () => {
  const query = /* GraphQL */ `
    {
      claim(id: "claim:tap-compounds-in-the-clinic") {
        derivedCount
        counted(filter: { name: { startsWith: "SAR" } }, first: 2) {
          edges { inferred node { name } premises { words through { id } evidence { quote } } }
        }
      }
    }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COLLECT {
  MATCH (this:Claim { id: $p3 })
  RETURN [this.derivedCount, COLLECT {
    MATCH (this)-[this0:COUNTED]->(this1)
    WHERE this1.nameKey STARTS WITH $p0
    WITH this1, this0
    ORDER BY this1.nameKey ASC, this1.id ASC
    LIMIT $p1
    RETURN [this0.inferred, this1.name, COLLECT {
      UNWIND this0.premiseIds AS var2
      MATCH (this3:Premise { id: var2 })
      WITH this3
      ORDER BY this3.id ASC
      RETURN [this3.words, COLLECT {
        MATCH (this4:Entity { id: this3.throughId })
        RETURN [this4.id]
      }, COLLECT {
        UNWIND this3.evidenceIds AS var5
        MATCH (this6:Evidence { id: var5 })
        WITH this6
        ORDER BY this6.id ASC
        LIMIT $p2
        RETURN [this6.quote]
      }]
    }]
  }]
} AS c0
$p0 = "sar"
$p1 = 2
$p2 = 10
$p3 = "claim:tap-compounds-in-the-clinic"
`);
});

test('claims are filtered by what they come to', async () => {
  const query = /* GraphQL */ `
    { claims(filter: { reconciliation: { eq: MISMATCH } }) { nodes { name } } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
CALL () {
  RETURN COUNT {
    MATCH (this0:Claim)
    WHERE this0.reconciliation = $p0
    WITH this0
    LIMIT 1000
    RETURN this0
  } AS var1
}
WITH CASE
  WHEN (var1 < 1000 AND (var1 * var1) <= (25 * COUNT {
    (:Claim)
  })) THEN 0
  ELSE 1
END AS var2
CALL (var2) {
  UNWIND CASE
    WHEN var2 = 0 THEN [true]
    ELSE []
  END AS var3
  CALL () {
    MATCH (this:Claim)
    WHERE this.reconciliation = $p0
    RETURN this
  }
  RETURN this
  UNION ALL
  UNWIND CASE
    WHEN var2 = 1 THEN [true]
    ELSE []
  END AS var4
  CALL () {
    MATCH (this:Claim)
    WHERE (this.nameKey IS NOT NULL AND coalesce(this.reconciliation) = $p0)
    WITH this
    ORDER BY this.nameKey ASC, this.id ASC
    LIMIT 25
    RETURN this
  }
  RETURN this
}
WITH this
ORDER BY this.nameKey ASC, this.id ASC
LIMIT 25
RETURN [this.name] AS c0
$p0 = "MISMATCH"
`);
});

test('partners: a preset filter beside the client’s own', async () => {
  const query = /* GraphQL */ `
    { partners(filter: { partneredCompounds: { none: {} } }) { nodes { name } } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
MATCH (this:Organization)
WHERE (this.nameKey IS NOT NULL AND NOT (EXISTS {
  MATCH (this)<-[:PARTNERED_WITH]-(this0)
}) AND (EXISTS {
  MATCH (this)<-[:PARTNERED_WITH]-(this1)
} OR EXISTS {
  MATCH (this)<-[:PARTY]-(this2)
  WHERE (this2.status = $p0 AND EXISTS {
    MATCH (this2)-[:PARTY]->(this3)
    WHERE EXISTS {
      MATCH (this3)<-[:PUBLISHED_BY]-(this4)
    }
  })
}) AND NOT (EXISTS {
  MATCH (this)<-[:PUBLISHED_BY]-(this5)
}))
WITH this
ORDER BY this.nameKey ASC, this.id ASC
LIMIT 25
RETURN [this.name] AS c0
$p0 = "CURRENT"
`);
});
