import { readDerivation } from '../../src/compile/claims/readDerivation';
import { readApi } from '../../src/compile/readApi';
import { useCompiler } from './support/useCompiler';

const api = readApi();
const seven = readDerivation(
  api,
  'claim:tap-compounds-in-the-clinic',
  'compounds(filter: { technology: { named: "TAP" }, stage: { eq: CLINICAL } })',
);
const compiler = useCompiler({ ...api, derivations: [seven] });

test("a claim's number is counted by its own query", async () => {
  const query = /* GraphQL */ `
    { claim(id: "claim:tap-compounds-in-the-clinic") { statedMinimum derivedCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COLLECT {
  MATCH (this:Claim { id: $p3 })
  RETURN [this.statedMinimum, CASE this.id
    WHEN $p0 THEN COUNT {
      MATCH (this0:Name { key: $p2 })<-[:NAMED]-(this1:Technology)<-[:USES]-(this2)
      WHERE this2.stage = $p1
      WITH DISTINCT this2
      RETURN this2
    }
  END]
} AS c0
$p0 = "claim:tap-compounds-in-the-clinic"
$p1 = "CLINICAL"
$p2 = "tap"
$p3 = "claim:tap-compounds-in-the-clinic"
`);
});

test('and held against the words', async () => {
  const query = /* GraphQL */ `
    { claim(id: "claim:tap-compounds-in-the-clinic") { reconciliation } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COLLECT {
  MATCH (this:Claim { id: $p3 })
  RETURN [CASE this.id
    WHEN $p0 THEN COUNT {
      MATCH (this0:Name { key: $p2 })<-[:NAMED]-(this1:Technology)<-[:USES]-(this2)
      WHERE this2.stage = $p1
      WITH DISTINCT this2
      RETURN this2
    }
  END, this.statedMinimum, this.statedMaximum]
} AS c0
$p0 = "claim:tap-compounds-in-the-clinic"
$p1 = "CLINICAL"
$p2 = "tap"
$p3 = "claim:tap-compounds-in-the-clinic"
`);
});

test('apart from what only the annotator concluded', async () => {
  const query = /* GraphQL */ `
    { claim(id: "claim:tap-compounds-in-the-clinic") { inferredCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COLLECT {
  MATCH (this:Claim { id: $p10 })
  RETURN [this.id IN $p9, COLLECT {
    UNWIND CASE this.id
      WHEN $p0 THEN COLLECT {
        MATCH (this0:Name { key: $p2 })<-[:NAMED]-(this1:Technology)<-[:USES]-(this2)
        WHERE this2.stage = $p1
        WITH DISTINCT this2
        RETURN [[$p5, $p6, this2, null, $p4, null, [0]]] + COLLECT {
          MATCH (this2)-[this3:USES]->(this4)
          WHERE EXISTS {
            (this4)-[:NAMED]->( { key: $p3 })
          }
          WITH this3, this4
          ORDER BY this4.id ASC
          LIMIT 100
          UNWIND [[$p7, $p8, this2, this4, null, coalesce(this3.evidenceIds, []), [1, elementId(this3)]]] + [] AS var5
          RETURN var5
        }
      }
    END AS var6
    RETURN COLLECT {
      UNWIND var6 AS var7
      WITH var7[0] AS var8, var7[1] AS var9, var7[2] AS this10, var7[3] AS this11, var7[4] AS var12, var7[5] AS var13, var7[6] AS var14
      RETURN [var14, (COLLECT {
        CALL (this10, var12, var13) {
          MATCH (this10)-[this15:SUPPORTED_BY]->(this16)
          WHERE var12 IS NOT NULL AND (this15.fields IS NULL OR var12 IN this15.fields)
          RETURN this16
          UNION ALL
          UNWIND var13 AS var17
          MATCH (this16:Evidence { id: var17 })
          RETURN this16
        }
        RETURN DISTINCT this16.assertion
      } = ['INFERRED'] OR coalesce(var13 = [], false))]
    }
  }]
} AS c0
$p0 = "claim:tap-compounds-in-the-clinic"
$p1 = "CLINICAL"
$p2 = "tap"
$p3 = "tap"
$p4 = "stage"
$p5 = "stage is CLINICAL"
$p6 = "Compound.stage"
$p7 = "technology: named “TAP”"
$p8 = "Compound.technology"
$p9 = ["claim:tap-compounds-in-the-clinic"]
$p10 = "claim:tap-compounds-in-the-clinic"
`);
});

test('what is counted can be paged and filtered', async () => {
  const query = /* GraphQL */ `
    {
      claim(id: "claim:tap-compounds-in-the-clinic") {
        counted(filter: { name: { startsWith: "SAR" } }, first: 2) { totalCount nodes { ... on Compound { name } } }
      }
    }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COLLECT {
  MATCH (this:Claim { id: $p8 })
  RETURN [COLLECT {
    UNWIND CASE this.id
      WHEN $p2 THEN COLLECT {
        MATCH (this0:Name { key: $p4 })<-[:NAMED]-(this1:Technology)<-[:USES]-(this2)
        WHERE (this2.stage = $p3 AND this2.nameKey STARTS WITH $p0)
        WITH DISTINCT this2
        ORDER BY this2.nameKey ASC, this2.id ASC
        LIMIT $p1
        RETURN [this2]
      }
    END AS var3
    WITH var3[0] AS this2
    RETURN [CASE
      WHEN this2:Compound THEN [head([var4 IN labels(this2) WHERE var4 <> 'Entity']), this2.name]
      ELSE [head([var5 IN labels(this2) WHERE var5 <> 'Entity'])]
    END]
  }, coalesce(CASE this.id
    WHEN $p5 THEN COUNT {
      MATCH (this6:Name { key: $p7 })<-[:NAMED]-(this7:Technology)<-[:USES]-(this8)
      WHERE (this8.stage = $p6 AND this8.nameKey STARTS WITH $p0)
      WITH DISTINCT this8
      RETURN this8
    }
  END, 0)]
} AS c0
$p0 = "sar"
$p1 = 2
$p2 = "claim:tap-compounds-in-the-clinic"
$p3 = "CLINICAL"
$p4 = "tap"
$p5 = "claim:tap-compounds-in-the-clinic"
$p6 = "CLINICAL"
$p7 = "tap"
$p8 = "claim:tap-compounds-in-the-clinic"
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
