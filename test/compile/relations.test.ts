import { useCompiler } from './support/useCompiler';

const compiler = useCompiler();

test('some', async () => {
  const query = /* GraphQL */ `
    { compounds(filter: { trials: { some: { phase: { eq: PHASE_3 } } } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Compound)
  WHERE EXISTS {
    MATCH (this0)<-[:EVALUATES]-(this1)
    WHERE this1.phase = $p0
  }
} AS c0
$p0 = "PHASE_3"
`);
});

test('some: {}: there is one', async () => {
  const query = /* GraphQL */ `
    { compounds(filter: { trials: { some: {} } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Compound)
  WHERE EXISTS {
    MATCH (this0)<-[:EVALUATES]-(this1)
  }
} AS c0
`);
});

test('none', async () => {
  const query = /* GraphQL */ `
    { compounds(filter: { trials: { none: { phase: { eq: PHASE_3 } } } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Compound)
  WHERE NOT (EXISTS {
    MATCH (this0)<-[:EVALUATES]-(this1)
    WHERE this1.phase = $p0
  })
} AS c0
$p0 = "PHASE_3"
`);
});

test('none: {}: there is none', async () => {
  const query = /* GraphQL */ `
    { compounds(filter: { trials: { none: {} } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Compound)
  WHERE NOT (EXISTS {
    MATCH (this0)<-[:EVALUATES]-(this1)
  })
} AS c0
`);
});

test('every: none of which it does not hold, absent values included', async () => {
  const query = /* GraphQL */ `
    { compounds(filter: { trials: { every: { plannedEnrollment: { gt: 100 } } } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Compound)
  WHERE NOT (EXISTS {
    MATCH (this0)<-[:EVALUATES]-(this1)
    WHERE NOT (coalesce(this1.plannedEnrollment > $p0, false) = true)
  })
} AS c0
$p0 = 100
`);
});

test('every: {} asks nothing', async () => {
  const query = /* GraphQL */ `
    { compounds(filter: { trials: { every: {} } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  (:Compound)
} AS c0
`);
});

test('several quantifiers of one list', async () => {
  const query = /* GraphQL */ `
    { compounds(filter: { trials: { some: { phase: { eq: PHASE_3 } }, none: { status: { eq: TERMINATED } } } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Compound)
  WHERE (EXISTS {
    MATCH (this0)<-[:EVALUATES]-(this1)
    WHERE this1.phase = $p0
  } AND NOT (EXISTS {
    MATCH (this0)<-[:EVALUATES]-(this2)
    WHERE this2.status = $p1
  }))
} AS c0
$p0 = "PHASE_3"
$p1 = "TERMINATED"
`);
});

test('what the relationship says itself narrows all quantifiers', async () => {
  const query = /* GraphQL */ `
    { compounds(filter: { trials: { role: { eq: INVESTIGATIONAL }, some: {}, every: { phase: { ne: PHASE_1 } } } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Compound)
  WHERE (EXISTS {
    MATCH (this0)<-[this1:EVALUATES]-(this2)
    WHERE this1.role = $p0
  } AND NOT (EXISTS {
    MATCH (this0)<-[this3:EVALUATES]-(this4)
    WHERE (this3.role = $p0 AND NOT (coalesce(this4.phase <> $p1, false) = true))
  }))
} AS c0
$p0 = "INVESTIGATIONAL"
$p1 = "PHASE_1"
`);
});

test("a to-one relation takes the other's filter", async () => {
  const query = /* GraphQL */ `
    { compounds(filter: { technology: { name: { contains: "payload" } } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Compound)
  WHERE EXISTS {
    MATCH (this0)-[:USES]->(this1)
    WHERE this1.nameKey CONTAINS $p0
  }
} AS c0
$p0 = "payload"
`);
});

test('a to-one relation with {}: there is one', async () => {
  const query = /* GraphQL */ `
    { compounds(filter: { not: { technology: {} } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Compound)
  WHERE NOT (EXISTS {
    MATCH (this0)-[:USES]->(this1)
  })
} AS c0
`);
});

test('relations in relations', async () => {
  const query = /* GraphQL */ `
    { compounds(filter: { trials: { some: { presentations: { none: { meeting: { conference: { name: { eq: "ASH" } } } } } } } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Compound)
  WHERE EXISTS {
    MATCH (this0)<-[:EVALUATES]-(this1)
    WHERE NOT (EXISTS {
      MATCH (this1)<-[:PRESENTS]-(this2)
      WHERE EXISTS {
        MATCH (this2)-[:PRESENTED_AT]->(this3)
        WHERE EXISTS {
          MATCH (this3)-[:EDITION_OF]->(this4)
          WHERE this4.name = $p0
        }
      }
    })
  }
} AS c0
$p0 = "ASH"
`);
});

test('values that a relationship bears; the preferred name is no synonym', async () => {
  const query = /* GraphQL */ `
    { compounds(filter: { synonyms: { some: { label: { contains: "DM1" }, type: { ne: CODE } }, none: { type: { eq: BRAND } } } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Compound)
  WHERE (EXISTS {
    MATCH (this0)-[this1:NAMED]->(this2)
    WHERE (this1.type IS NOT NULL AND (toLower(this1.label) CONTAINS $p0 AND this1.type <> $p1))
  } AND NOT (EXISTS {
    MATCH (this0)-[this3:NAMED]->(this4)
    WHERE (this3.type IS NOT NULL AND this3.type = $p2)
  }))
} AS c0
$p0 = "dm1"
$p1 = "CODE"
$p2 = "BRAND"
`);
});

test('evidence, its speaker and its document', async () => {
  const query = /* GraphQL */ `
    { compounds(filter: { evidence: { some: { assertion: { eq: PLAN }, assertedBy: { name: { eq: "ImmunoGen" } }, document: { date: { lt: "2011-01-01" } } } } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Compound)
  WHERE EXISTS {
    MATCH (this0)-[:SUPPORTED_BY]->(this1)
    WHERE (this1.assertion = $p0 AND EXISTS {
      MATCH (this1)-[:ASSERTED_BY]->(this2)
      WHERE this2.name = $p1
    } AND EXISTS {
      MATCH (this1)-[:QUOTED_FROM]->(this3)
      WHERE this3.date < $p2
    })
  }
} AS c0
$p0 = "PLAN"
$p1 = "ImmunoGen"
$p2 = date('2011-01-01')
`);
});

test('a name in a relation', async () => {
  const query = /* GraphQL */ `
    { compounds(filter: { not: { targets: { some: { named: "HER2" } } } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Compound)
  WHERE NOT (EXISTS {
    MATCH (this0)-[:TARGETS]->(this1)
    WHERE EXISTS {
      (this1)-[:NAMED]->( { key: $p0 })
    }
  })
} AS c0
$p0 = "her2"
`);
});

test('within: the one named or what belongs to it', async () => {
  const query = /* GraphQL */ `
    { compounds(filter: { not: { or: [{ partners: { some: { within: "Roche" } } }, { programs: { some: { indication: { within: "solid tumors" } } } }] } }) { totalCount } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
RETURN COUNT {
  MATCH (this0:Compound)
  WHERE NOT (EXISTS {
    MATCH (this0)-[:PARTNERED_WITH]->(this1)
    WHERE EXISTS {
      (this1)-[:MEMBER_OF*0..]->()-[:NAMED]->( { key: $p0 })
    }
  } OR EXISTS {
    MATCH (this0)<-[:PROGRAM_OF]-(this2)
    WHERE EXISTS {
      MATCH (this2)-[:PROGRAM_FOR]->(this3)
      WHERE EXISTS {
        (this3)-[:BROADER*0..]->()-[:NAMED]->( { key: $p1 })
      }
    }
  })
} AS c0
$p0 = "roche"
$p1 = "solidtumors"
`);
});

test('a page under none', async () => {
  const query = /* GraphQL */ `
    { compounds(filter: { trials: { none: { phase: { eq: PHASE_3 } } } }, first: 2) { nodes { name } } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
MATCH (this:Compound)
WHERE (this.nameKey IS NOT NULL AND NOT (EXISTS {
  MATCH (this)<-[:EVALUATES]-(this0)
  WHERE this0.phase = $p0
}))
WITH this
ORDER BY this.nameKey ASC, this.id ASC
LIMIT $p1
RETURN [this.name] AS c0
$p0 = "PHASE_3"
$p1 = 2
`);
});
