import { readDerivation } from '../../src/compile/claims/readDerivation';
import { readApi } from '../../src/compile/readApi';
import { useCompiler } from './support/useCompiler';

const api = readApi({ pageSize: 100 });
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
      MATCH (this0:Compound)
      WHERE (this0.stage = $p1 AND EXISTS {
        MATCH (this0)-[this1:USES]->(this2)
        WHERE EXISTS {
          (this2)-[:NAMED]->( { key: $p2 })
        }
      })
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
      MATCH (this0:Compound)
      WHERE (this0.stage = $p1 AND EXISTS {
        MATCH (this0)-[this1:USES]->(this2)
        WHERE EXISTS {
          (this2)-[:NAMED]->( { key: $p2 })
        }
      })
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
  MATCH (this:Claim { id: $p3 })
  RETURN [CASE this.id
    WHEN $p0 THEN COUNT {
      MATCH (this0:Compound)
      WHERE ((this0.stage = $p1 AND EXISTS {
        MATCH (this0)-[this1:USES]->(this2)
        WHERE EXISTS {
          (this2)-[:NAMED]->( { key: $p2 })
        }
      }) AND NOT (COLLECT {
        MATCH (this0)-[this3:SUPPORTED_BY]->(this4)
        WHERE (this3.fields IS NULL OR 'stage' IN this3.fields)
        RETURN DISTINCT this4.assertion
      } <> ['INFERRED'] AND EXISTS {
        MATCH (this0)-[this5:USES]->(this6)
        WHERE (EXISTS {
          (this6)-[:NAMED]->( { key: $p2 })
        } AND EXISTS {
          UNWIND this5.evidenceIds AS var7
          MATCH (this8:Evidence { id: var7 })
          WHERE this8.assertion <> 'INFERRED'
          RETURN *
        })
      }))
    }
  END]
} AS c0
$p0 = "claim:tap-compounds-in-the-clinic"
$p1 = "CLINICAL"
$p2 = "tap"
$p3 = "claim:tap-compounds-in-the-clinic"
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
        MATCH (this0:Compound)
        WHERE (this0.nameKey IS NOT NULL AND ((coalesce(this0.stage) = $p3 AND EXISTS {
          MATCH (this0)-[this1:USES]->(this2)
          WHERE EXISTS {
            (this2)-[:NAMED]->( { key: $p4 })
          }
        }) AND this0.nameKey STARTS WITH $p0))
        WITH this0
        ORDER BY this0.nameKey ASC, this0.id ASC
        LIMIT $p1
        RETURN [this0]
      }
    END AS var3
    WITH var3[0] AS this0
    RETURN [CASE
      WHEN this0:Compound THEN [head([var4 IN labels(this0) WHERE var4 <> 'Entity']), this0.name]
      ELSE [head([var5 IN labels(this0) WHERE var5 <> 'Entity'])]
    END]
  }, coalesce(CASE this.id
    WHEN $p5 THEN COUNT {
      MATCH (this6:Compound)
      WHERE ((this6.stage = $p6 AND EXISTS {
        MATCH (this6)-[this7:USES]->(this8)
        WHERE EXISTS {
          (this8)-[:NAMED]->( { key: $p7 })
        }
      }) AND this6.nameKey STARTS WITH $p0)
    }
  END, 0)]
} AS c0
$p0 = "sar"
$p1 = 3
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
RETURN COLLECT {
  MATCH (this:Organization)
  WHERE (this.nameKey IS NOT NULL AND (NOT (EXISTS {
    MATCH (this)<-[this0:PARTNERED_WITH]-(this1)
  }) AND ((EXISTS {
    MATCH (this)<-[this2:PARTNERED_WITH]-(this3)
  } OR EXISTS {
    MATCH (this)<-[this4:PARTY]-(this5)
    WHERE (this5.status = $p1 AND EXISTS {
      MATCH (this5)-[this6:PARTY]->(this7)
      WHERE EXISTS {
        MATCH (this7)<-[this8:PUBLISHED_BY]-(this9)
      }
    })
  }) AND NOT (EXISTS {
    MATCH (this)<-[this10:PUBLISHED_BY]-(this11)
  }))))
  WITH this
  ORDER BY this.nameKey ASC, this.id ASC
  LIMIT $p0
  RETURN [this.name]
} AS c0
$p0 = 26
$p1 = "CURRENT"
`);
});
