import { useCompiler } from './support/useCompiler';

const compiler = useCompiler();

test('at a name', async () => {
  const query = /* GraphQL */ `
    { compounds(filter: { named: "T-DM1", trials: { some: {} } }) { nodes { name } } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
MATCH (this0:Name { key: $p0 })<-[:NAMED]-(this:Compound)
WHERE EXISTS {
  MATCH (this)<-[:EVALUATES]-(this1)
}
WITH DISTINCT this
ORDER BY this.nameKey ASC, this.id ASC
LIMIT 25
RETURN [this.name] AS c0
$p0 = "tdm1"
`);
});

test('at ids', async () => {
  const query = /* GraphQL */ `
    { compounds(filter: { id: { in: ["compound:t-dm1", "compound:imgn901"] } }) { nodes { name } } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
MATCH (this:Compound)
WHERE this.id IN $p0
WITH DISTINCT this
ORDER BY this.nameKey ASC, this.id ASC
LIMIT 25
RETURN [this.name] AS c0
$p0 = ["compound:t-dm1", "compound:imgn901"]
`);
});

test('at a name, down its hierarchy', async () => {
  const query = /* GraphQL */ `
    { organizations(filter: { within: "Roche" }) { nodes { name } } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
CALL () {
  MATCH (this0:Name { key: $p0 })<-[:NAMED]-(this1:Organization)
  WITH DISTINCT this1
  RETURN collect(this1) AS var2, sum(COUNT {
    (this1)<-[:MEMBER_OF]-()
  }) AS var3
}
WITH var2, CASE
  WHEN (var3 * var3) <= (25 * COUNT {
    (:Organization)
  }) THEN 0
  ELSE 1
END AS var4
CALL (var4, var2) {
  UNWIND CASE
    WHEN var4 = 0 THEN var2
    ELSE []
  END AS this5
  MATCH (this5)<-[:MEMBER_OF*0..]-(this)
  RETURN DISTINCT this
  UNION ALL
  UNWIND CASE
    WHEN var4 = 1 THEN [true]
    ELSE []
  END AS var6
  CALL () {
    MATCH (this:Organization)
    WHERE (this.nameKey IS NOT NULL AND EXISTS {
      (this)-[:MEMBER_OF*0..]->()-[:NAMED]->( { key: $p0 })
    })
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
$p0 = "roche"
`);
});

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

test('through several relations, with what is asked on the way', async () => {
  const query = /* GraphQL */ `
    {
      compounds(filter: { trials: { role: { eq: INVESTIGATIONAL }, some: { phase: { eq: PHASE_3 }, indications: { some: { within: "breast cancer" } } } } }, first: 5) {
        nodes { name }
      }
    }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
CALL () {
  MATCH (this0:Name { key: $p2 })<-[:NAMED]-(this1:Indication)<-[:BROADER*0..]-(this2)<-[:STUDIES]-(this3)
  WHERE this3.phase = $p1
  WITH DISTINCT this3
  LIMIT 1000
  RETURN collect(this3) AS var4, sum(COUNT {
    (this3)-[:EVALUATES]->()
  }) AS var5
}
WITH var4, CASE
  WHEN (size(var4) < 1000 AND (var5 * var5) <= ($p3 * COUNT {
    (:Compound)
  })) THEN 0
  ELSE 1
END AS var6
CALL (var6, var4) {
  UNWIND CASE
    WHEN var6 = 0 THEN var4
    ELSE []
  END AS this7
  MATCH (this7)-[this8:EVALUATES]->(this)
  WHERE this8.role = $p0
  RETURN DISTINCT this
  UNION ALL
  UNWIND CASE
    WHEN var6 = 1 THEN [true]
    ELSE []
  END AS var9
  CALL () {
    MATCH (this:Compound)
    WHERE (this.nameKey IS NOT NULL AND EXISTS {
      MATCH (this)<-[this10:EVALUATES]-(this11)
      WHERE (this10.role = $p0 AND (this11.phase = $p1 AND EXISTS {
        MATCH (this11)-[:STUDIES]->(this12)
        WHERE EXISTS {
          (this12)-[:BROADER*0..]->()-[:NAMED]->( { key: $p2 })
        }
      }))
    })
    WITH this
    ORDER BY this.nameKey ASC, this.id ASC
    LIMIT $p3
    RETURN this
  }
  RETURN this
}
WITH this
ORDER BY this.nameKey ASC, this.id ASC
LIMIT $p3
RETURN [this.name] AS c0
$p0 = "INVESTIGATIONAL"
$p1 = "PHASE_3"
$p2 = "breastcancer"
$p3 = 5
`);
});

test('at the more selective of two names', async () => {
  const query = /* GraphQL */ `
    { compounds(filter: { partners: { some: { within: "Roche" } }, targets: { some: { named: "HER2" } } }, first: 5) { nodes { name } } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
CALL () {
  MATCH (this0:Name { key: $p0 })<-[:NAMED]-(this1:Target)
  WITH DISTINCT this1
  RETURN collect(this1) AS var2, sum(COUNT {
    (this1)<-[:TARGETS]-()
  }) AS var3
}
CALL () {
  MATCH (this4:Name { key: $p1 })<-[:NAMED]-(this5:Organization)<-[:MEMBER_OF*0..]-(this6)
  WITH DISTINCT this6
  LIMIT 1000
  RETURN collect(this6) AS var7, sum(COUNT {
    (this6)<-[:PARTNERED_WITH]-()
  }) AS var8
}
WITH var2, var7, CASE
  WHEN (var3 <= var8 AND (var3 * (var3 * 0.1)) <= ($p2 * COUNT {
    (:Compound)
  })) THEN 0
  WHEN (var8 < var3 AND size(var7) < 1000 AND (var8 * (var8 * 0.1)) <= ($p2 * COUNT {
    (:Compound)
  })) THEN 1
  ELSE 2
END AS var9
CALL (var9, var2, var7) {
  UNWIND CASE
    WHEN var9 = 0 THEN var2
    ELSE []
  END AS this10
  MATCH (this10)<-[:TARGETS]-(this)
  WHERE EXISTS {
    MATCH (this)-[:PARTNERED_WITH]->(this11)
    WHERE EXISTS {
      (this11)-[:MEMBER_OF*0..]->()-[:NAMED]->( { key: $p1 })
    }
  }
  RETURN DISTINCT this
  UNION ALL
  UNWIND CASE
    WHEN var9 = 1 THEN var7
    ELSE []
  END AS this12
  MATCH (this12)<-[:PARTNERED_WITH]-(this)
  WHERE EXISTS {
    MATCH (this)-[:TARGETS]->(this13)
    WHERE EXISTS {
      (this13)-[:NAMED]->( { key: $p0 })
    }
  }
  RETURN DISTINCT this
  UNION ALL
  UNWIND CASE
    WHEN var9 = 2 THEN [true]
    ELSE []
  END AS var14
  CALL (var2) {
    MATCH (this:Compound)
    WHERE (this.nameKey IS NOT NULL AND EXISTS {
      MATCH (this)-[:TARGETS]->(this15)
      WHERE this15 IN var2
    } AND EXISTS {
      MATCH (this)-[:PARTNERED_WITH]->(this16)
      WHERE EXISTS {
        (this16)-[:MEMBER_OF*0..]->()-[:NAMED]->( { key: $p1 })
      }
    })
    WITH this
    ORDER BY this.nameKey ASC, this.id ASC
    LIMIT $p2
    RETURN this
  }
  RETURN this
}
WITH this
ORDER BY this.nameKey ASC, this.id ASC
LIMIT $p2
RETURN [this.name] AS c0
$p0 = "her2"
$p1 = "roche"
$p2 = 5
`);
});

test('in an order without index there is no other way than from the name', async () => {
  const query = /* GraphQL */ `
    { compounds(filter: { targets: { some: { named: "HER2" } } }, orderBy: [HIGHEST_PHASE_DESC]) { nodes { name } } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
MATCH (this0:Name { key: $p0 })<-[:NAMED]-(this1:Target)<-[:TARGETS]-(this)
WITH DISTINCT this
ORDER BY coalesce(this.highestPhaseRank, -9007199254740991) DESC, this.id ASC
LIMIT 25
RETURN [this.name] AS c0
$p0 = "her2"
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

test('with a total and two names', async () => {
  const query = /* GraphQL */ `
    { compounds(filter: { partners: { some: { within: "Roche" } }, targets: { some: { named: "HER2" } } }) { totalCount nodes { name } } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
CALL () {
  MATCH (this0:Name { key: $p0 })<-[:NAMED]-(this1:Target)
  WITH DISTINCT this1
  RETURN collect(this1) AS var2, sum(COUNT {
    (this1)<-[:TARGETS]-()
  }) AS var3
}
CALL () {
  MATCH (this4:Name { key: $p1 })<-[:NAMED]-(this5:Organization)<-[:MEMBER_OF*0..]-(this6)
  WITH DISTINCT this6
  RETURN collect(this6) AS var7, sum(COUNT {
    (this6)<-[:PARTNERED_WITH]-()
  }) AS var8
}
WITH var2, var7, CASE
  WHEN var3 <= var8 THEN 0
  WHEN var8 < var3 THEN 1
  ELSE 0
END AS var9
CALL (var9, var2, var7) {
  UNWIND CASE
    WHEN var9 = 0 THEN var2
    ELSE []
  END AS this10
  MATCH (this10)<-[:TARGETS]-(this11)
  WHERE EXISTS {
    MATCH (this11)-[:PARTNERED_WITH]->(this12)
    WHERE EXISTS {
      (this12)-[:MEMBER_OF*0..]->()-[:NAMED]->( { key: $p1 })
    }
  }
  RETURN DISTINCT this11
  UNION ALL
  UNWIND CASE
    WHEN var9 = 1 THEN var7
    ELSE []
  END AS this13
  MATCH (this13)<-[:PARTNERED_WITH]-(this11)
  WHERE EXISTS {
    MATCH (this11)-[:TARGETS]->(this14)
    WHERE EXISTS {
      (this14)-[:NAMED]->( { key: $p0 })
    }
  }
  RETURN DISTINCT this11
}
WITH collect(DISTINCT this11) AS var15
RETURN COLLECT {
  UNWIND var15 AS this
  WITH this
  ORDER BY this.nameKey ASC, this.id ASC
  LIMIT 25
  RETURN [this.name]
} AS c0, size(var15) AS c1
$p0 = "her2"
$p1 = "roche"
`);
});

test('at an indexed property', async () => {
  const query = /* GraphQL */ `
    { trials(filter: { phase: { gte: PHASE_2 } }, first: 5) { nodes { name } } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
CALL () {
  RETURN CASE
    WHEN EXISTS {
      MATCH (this0:Trial)
      WHERE this0.nameKey IS NOT NULL
      WITH this0
      ORDER BY this0.nameKey ASC, this0.id ASC
      LIMIT (2 * $p1)
      WITH this0
      WHERE this0.phaseRank >= $p0
      RETURN this0
      SKIP $p1
    } THEN 1000
    ELSE COUNT {
      MATCH (this1:Trial)
      WHERE this1.phaseRank >= $p0
      WITH this1
      LIMIT 1000
      RETURN this1
    }
  END AS var2
}
WITH CASE
  WHEN (var2 < 1000 AND (var2 * var2) <= ($p1 * COUNT {
    (:Trial)
  })) THEN 0
  ELSE 1
END AS var3
CALL (var3) {
  UNWIND CASE
    WHEN var3 = 0 THEN [true]
    ELSE []
  END AS var4
  CALL () {
    MATCH (this:Trial)
    WHERE this.phaseRank >= $p0
    RETURN this
  }
  RETURN this
  UNION ALL
  UNWIND CASE
    WHEN var3 = 1 THEN [true]
    ELSE []
  END AS var5
  CALL () {
    MATCH (this:Trial)
    WHERE (this.nameKey IS NOT NULL AND coalesce(this.phaseRank) >= $p0)
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
$p0 = 6
$p1 = 5
`);
});

test('at days that overlap', async () => {
  const query = /* GraphQL */ `
    { milestones(filter: { due: { overlaps: { from: "2011-09-01", to: "2011-09-30" } } }, first: 5) { nodes { name } } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
CALL () {
  RETURN coalesce(head(COLLECT {
    MATCH (this0:Milestone)
    WHERE this0.dueDays IS NOT NULL
    RETURN this0.dueDays AS days
    ORDER BY this0.dueDays DESC
    LIMIT 1
  }), 0) AS var1
}
CALL (var1) {
  RETURN COUNT {
    MATCH (this2:Milestone)
    WHERE ((this2.dueEarliest >= ($p0 - duration({days: var1})) AND this2.dueEarliest <= $p1) AND (coalesce(this2.dueEarliest) <= $p1 AND coalesce(this2.dueLatest) >= $p0))
    WITH this2
    LIMIT 1000
    RETURN this2
  } AS var3
}
WITH var1, CASE
  WHEN (var3 < 1000 AND (var3 * var3) <= ($p2 * COUNT {
    (:Milestone)
  })) THEN 0
  ELSE 1
END AS var4
CALL (var4, var1) {
  UNWIND CASE
    WHEN var4 = 0 THEN [true]
    ELSE []
  END AS var5
  CALL (var1) {
    MATCH (this:Milestone)
    WHERE ((this.dueEarliest >= ($p0 - duration({days: var1})) AND this.dueEarliest <= $p1) AND (coalesce(this.dueEarliest) <= $p1 AND coalesce(this.dueLatest) >= $p0))
    RETURN this
  }
  RETURN this
  UNION ALL
  UNWIND CASE
    WHEN var4 = 1 THEN [true]
    ELSE []
  END AS var6
  CALL () {
    MATCH (this:Milestone)
    WHERE (this.nameKey IS NOT NULL AND (coalesce(this.dueEarliest) <= $p1 AND coalesce(this.dueLatest) >= $p0))
    WITH this
    ORDER BY this.nameKey ASC, this.id ASC
    LIMIT $p2
    RETURN this
  }
  RETURN this
}
WITH this
ORDER BY this.nameKey ASC, this.id ASC
LIMIT $p2
RETURN [this.name] AS c0
$p0 = date('2011-09-01')
$p1 = date('2011-09-30')
$p2 = 5
`);
});

test('in the order of the page, where nothing else is known', async () => {
  const query = /* GraphQL */ `
    { compounds(filter: { trials: { some: { phase: { eq: PHASE_3 } } } }, first: 5) { nodes { name } } }
  `;
  expect(await compiler.text(query)).toMatchInlineSnapshot(`
MATCH (this:Compound)
WHERE (this.nameKey IS NOT NULL AND EXISTS {
  MATCH (this)<-[:EVALUATES]-(this0)
  WHERE this0.phase = $p0
})
WITH this
ORDER BY this.nameKey ASC, this.id ASC
LIMIT $p1
RETURN [this.name] AS c0
$p0 = "PHASE_3"
$p1 = 5
`);
});
