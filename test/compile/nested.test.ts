import { writeCursor } from '../../src/compile/page/Page';
import { useCompiler } from './support/useCompiler';

const compiler = useCompiler();

test("a list of another's neighbours, the far end without label", async () => {
  const query = /* GraphQL */ `
    { compounds(first: 2) { nodes { name trials { nodes { name } } } } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
MATCH (this:Compound)
WHERE this.nameKey IS NOT NULL
WITH this
ORDER BY this.nameKey ASC, this.id ASC
LIMIT $p0
RETURN [this.name, COLLECT {
  MATCH (this)<-[:EVALUATES]-(this0)
  WITH this0
  ORDER BY this0.nameKey ASC, this0.id ASC
  LIMIT 25
  RETURN [this0.name]
}] AS c0
$p0 = 2
`);
});

test('filtered, ordered, paged', async () => {
  const query = /* GraphQL */ `
    {
      compounds(first: 2) {
        nodes { trials(filter: { phase: { gte: PHASE_2 } }, orderBy: [PHASE_DESC, NAME_ASC], first: 5) { nodes { name } } }
      }
    }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
MATCH (this:Compound)
WHERE this.nameKey IS NOT NULL
WITH this
ORDER BY this.nameKey ASC, this.id ASC
LIMIT $p0
RETURN [COLLECT {
  MATCH (this)<-[:EVALUATES]-(this0)
  WHERE this0.phaseRank >= $p1
  WITH this0
  ORDER BY coalesce(this0.phaseRank, -9007199254740991) DESC, this0.nameKey ASC, this0.id ASC
  LIMIT $p2
  RETURN [this0.name]
}] AS c0
$p0 = 2
$p1 = 6
$p2 = 5
`);
});

test('after a cursor of its own', async () => {
  const query = /* GraphQL */ `
    query ($after: String!) {
      compounds(first: 2) { nodes { trials(first: 1, after: $after) { edges { cursor } pageInfo { startCursor } } } }
    }
  `;
  expect(
    await compiler.text(query, {
      after: writeCursor('Compound.trials nameKey_ASC,id_ASC', ['emilia', 'trial:emilia']),
    }),
  ).toMatchInlineSnapshot(`
MATCH (this:Compound)
WHERE this.nameKey IS NOT NULL
WITH this
ORDER BY this.nameKey ASC, this.id ASC
LIMIT $p0
RETURN [COLLECT {
  MATCH (this)<-[this0:EVALUATES]-(this1)
  WHERE (this1.nameKey >= $p1 AND NOT (this1.nameKey = $p1 AND NOT (this1.id > $p2)))
  WITH this1, this0
  ORDER BY this1.nameKey ASC, this1.id ASC
  LIMIT $p3
  RETURN [this1.nameKey, this1.id]
}] AS c0
$p0 = 2
$p1 = "emilia"
$p2 = "trial:emilia"
$p3 = 1
`);
});

test("totals: of all by the node's degree, of some by counting", async () => {
  const query = /* GraphQL */ `
    {
      compounds(first: 2) { nodes { all: trials { totalCount } late: trials(filter: { phase: { gte: PHASE_3 } }) { totalCount } } }
    }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
MATCH (this:Compound)
WHERE this.nameKey IS NOT NULL
WITH this
ORDER BY this.nameKey ASC, this.id ASC
LIMIT $p0
RETURN [COUNT {
  (this)<-[:EVALUATES]-()
}, COUNT {
  MATCH (this)<-[:EVALUATES]-(this0)
  WHERE this0.phaseRank >= $p1
}] AS c0
$p0 = 2
$p1 = 8
`);
});

test('edges: what the relationship says, and its own evidence', async () => {
  const query = /* GraphQL */ `
    {
      compound(id: "compound:t-dm1") { trials(first: 1) { edges { role evidence(first: 2) { quote } node { name } } } }
    }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COLLECT {
  MATCH (this:Compound { id: $p2 })
  RETURN [COLLECT {
    MATCH (this)<-[this0:EVALUATES]-(this1)
    WITH this1, this0
    ORDER BY this1.nameKey ASC, this1.id ASC
    LIMIT $p0
    RETURN [this0.role, COLLECT {
      UNWIND this0.evidenceIds AS var2
      MATCH (this3:Evidence { id: var2 })
      WITH this3
      ORDER BY this3.id ASC
      LIMIT $p1
      RETURN [this3.quote]
    }, this1.name]
  }]
} AS c0
$p0 = 1
$p1 = 2
$p2 = "compound:t-dm1"
`);
});

test('to-one', async () => {
  const query = /* GraphQL */ `
    { compounds(first: 1) { nodes { technology { name owner { name memberOf { name } } } } } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
MATCH (this:Compound)
WHERE this.nameKey IS NOT NULL
WITH this
ORDER BY this.nameKey ASC, this.id ASC
LIMIT $p0
RETURN [COLLECT {
  MATCH (this)-[:USES]->(this0)
  RETURN [this0.name, COLLECT {
    MATCH (this0)-[:OWNED_BY]->(this1)
    RETURN [this1.name, COLLECT {
      MATCH (this1)-[:MEMBER_OF]->(this2)
      RETURN [this2.name]
      LIMIT 1
    }]
    LIMIT 1
  }]
  LIMIT 1
}] AS c0
$p0 = 1
`);
});

test('a name in a nested filter', async () => {
  const query = /* GraphQL */ `
    { compounds(first: 1) { nodes { partners(filter: { within: "Roche" }) { nodes { name } } } } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
MATCH (this:Compound)
WHERE this.nameKey IS NOT NULL
WITH this
ORDER BY this.nameKey ASC, this.id ASC
LIMIT $p0
RETURN [COLLECT {
  MATCH (this)-[:PARTNERED_WITH]->(this0)
  WHERE EXISTS {
    (this0)-[:MEMBER_OF*0..]->()-[:NAMED]->( { key: $p1 })
  }
  WITH this0
  ORDER BY this0.nameKey ASC, this0.id ASC
  LIMIT 25
  RETURN [this0.name]
}] AS c0
$p0 = 1
$p1 = "roche"
`);
});

test('plain lists: evidence in document order, ten where nothing is said; facts and identifiers in theirs', async () => {
  const query = /* GraphQL */ `
    {
      compound(id: "compound:t-dm1") {
        evidence { id quote spans { start end } assertedBy { name } document { date } }
        crossReferences { database id url source }
        externalFacts { field value source }
      }
    }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COLLECT {
  MATCH (this:Compound { id: $p1 })
  RETURN [COLLECT {
    MATCH (this)-[:SUPPORTED_BY]->(this0)
    WITH this0
    ORDER BY this0.id ASC
    LIMIT $p0
    RETURN [this0.id, this0.quote, this0.spansStart, this0.spansEnd, COLLECT {
      MATCH (this0)-[:ASSERTED_BY]->(this1)
      RETURN [this1.name]
      LIMIT 1
    }, COLLECT {
      MATCH (this0)-[:QUOTED_FROM]->(this2)
      RETURN [toString(this2.date)]
      LIMIT 1
    }]
  }, COLLECT {
    MATCH (this)-[this3:IDENTIFIED_BY]->(this4)
    WITH this4, this3
    ORDER BY this3.position ASC
    RETURN [this4.database, this4.identifier, this4.url, this4.source]
  }, COLLECT {
    MATCH (this)-[this5:STATED_ELSEWHERE]->(this6)
    WITH this6, this5
    ORDER BY this5.position ASC
    RETURN [this6.field, this6.value, this6.source]
  }]
} AS c0
$p0 = 10
$p1 = "compound:t-dm1"
`);
});

test('synonyms, from what NAMED says', async () => {
  const query = /* GraphQL */ `
    { compound(id: "compound:t-dm1") { synonyms { label type external } } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COLLECT {
  MATCH (this:Compound { id: $p0 })
  RETURN [COLLECT {
    MATCH (this)-[this0:NAMED]->(this1)
    WHERE this0.type IS NOT NULL
    WITH this0
    ORDER BY this0.position ASC
    RETURN [this0.label, this0.type, this0.external]
  }]
} AS c0
$p0 = "compound:t-dm1"
`);
});

test('texts, fuzzy dates and numbers', async () => {
  const query = /* GraphQL */ `
    {
      trial(id: "trial:emilia") { endpoints plannedEnrollment startDate { text earliest latest precision } }
    }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COLLECT {
  MATCH (this:Trial { id: $p0 })
  RETURN [this.endpoints, this.plannedEnrollment, this.startDateText, toString(this.startDateEarliest), toString(this.startDateLatest), this.startDatePrecision]
} AS c0
$p0 = "trial:emilia"
`);
});

test('four levels', async () => {
  const query = /* GraphQL */ `
    {
      organization(id: "organization:roche") {
        partneredCompounds { nodes { programs { nodes { indication { broader { nodes { name } } } } } } }
      }
    }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COLLECT {
  MATCH (this:Organization { id: $p0 })
  RETURN [COLLECT {
    MATCH (this)<-[:PARTNERED_WITH]-(this0)
    WITH this0
    ORDER BY this0.nameKey ASC, this0.id ASC
    LIMIT 25
    RETURN [COLLECT {
      MATCH (this0)<-[:PROGRAM_OF]-(this1)
      WITH this1
      ORDER BY this1.nameKey ASC, this1.id ASC
      LIMIT 25
      RETURN [COLLECT {
        MATCH (this1)-[:PROGRAM_FOR]->(this2)
        RETURN [COLLECT {
          MATCH (this2)-[:BROADER]->(this3)
          WITH this3
          ORDER BY this3.nameKey ASC, this3.id ASC
          LIMIT 25
          RETURN [this3.name]
        }]
        LIMIT 1
      }]
    }]
  }]
} AS c0
$p0 = "organization:roche"
`);
});
