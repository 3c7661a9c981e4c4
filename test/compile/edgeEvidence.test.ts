import { seedGraph } from '../support/seedGraph';
import { type ServedApi, serveApi } from '../support/serveApi';
import { useCompiler } from './support/useCompiler';

const compiler = useCompiler();
const stated = '{ some: { assertion: { eq: STATED_FACT } } }';

describe('what a relation to one other entity rests on', () => {
  test('is asked of the relationship that leads there, which is walked once', async () => {
    expect(
      await compiler.text(
        `{ compounds(filter: { technology: { named: "TAP" }, technologyEvidence: ${stated} }, orderBy: [STAGE_ASC]) { nodes { name } } }`,
      ),
    ).toMatchInlineSnapshot(`
MATCH (this0:Name { key: $p0 })<-[:NAMED]-(this1:Technology)<-[this2:USES]-(this)
WHERE EXISTS {
  UNWIND this2.evidenceIds AS var3
  MATCH (this4:Evidence { id: var3 })
  WHERE coalesce(this4.assertion) = $p1
}
WITH DISTINCT this
ORDER BY coalesce(this.stageRank, 9007199254740991) ASC, this.id ASC
LIMIT 25
RETURN [this.name] AS c0
$p0 = "tap"
$p1 = "STATED_FACT"
`);
  });

  test('is asked by itself, too', async () => {
    expect(
      await compiler.text(`{ compounds(filter: { technologyEvidence: ${stated} }) { nodes { name } } }`),
    ).toMatchInlineSnapshot(`
MATCH (this:Compound)
WHERE (this.nameKey IS NOT NULL AND EXISTS {
  MATCH (this)-[this0:USES]->(this1)
  WHERE EXISTS {
    UNWIND this0.evidenceIds AS var2
    MATCH (this3:Evidence { id: var2 })
    WHERE coalesce(this3.assertion) = $p0
  }
})
WITH this
ORDER BY this.nameKey ASC, this.id ASC
LIMIT 25
RETURN [this.name] AS c0
$p0 = "STATED_FACT"
`);
  });
});

test('what a relation in a list rests on narrows what is looked at, as a role does', async () => {
  expect(
    await compiler.text(
      `{ trials(filter: { compounds: { none: {}, role: { eq: COMBINATION }, evidence: { every: { assertion: { ne: INFERRED } } } } }) { nodes { name } } }`,
    ),
  ).toMatchInlineSnapshot(`
MATCH (this:Trial)
WHERE (this.nameKey IS NOT NULL AND NOT (EXISTS {
  MATCH (this)-[this0:EVALUATES]->(this1)
  WHERE (this0.role = $p0 AND NOT (EXISTS {
    UNWIND this0.evidenceIds AS var2
    MATCH (this3:Evidence { id: var2 })
    WHERE NOT (coalesce(coalesce(this3.assertion) <> $p1, false) = true)
  }))
}))
WITH this
ORDER BY this.nameKey ASC, this.id ASC
LIMIT 25
RETURN [this.name] AS c0
$p0 = "COMBINATION"
$p1 = "INFERRED"
`);
});

describe('of the release', () => {
  let api: ServedApi;
  let close: () => Promise<void>;
  beforeAll(async () => {
    const graph = await seedGraph();
    api = await serveApi(graph);
    close = () => graph.close();
  });
  afterAll(async () => {
    await api.stop();
    await close();
  });

  const names = async (filter: string): Promise<string[]> => {
    const { data, errors } = await api.ask(`{ compounds(filter: ${filter}) { nodes { name } } }`);
    expect(errors).toBeUndefined();
    const compounds = data?.compounds as { readonly nodes: readonly { readonly name: string }[] } | undefined;
    return (compounds?.nodes ?? []).map(({ name }) => name);
  };
  const tap = 'technology: { named: "TAP" }';

  test('four compounds are said to be made with TAP, and of five it is concluded', async () => {
    const ofFour = ['BIIB015', 'IMGN529', 'IMGN853', 'T-DM1'];
    const ofFive = ['BT-062', 'IMGN388', 'IMGN901', 'SAR3419', 'SAR566658'];
    expect(await names(`{ ${tap}, technologyEvidence: ${stated} }`)).toEqual(ofFour);
    expect(await names(`{ ${tap}, technologyEvidence: { none: { assertion: { eq: STATED_FACT } } } }`)).toEqual(ofFive);
    expect(await names(`{ ${tap}, technologyEvidence: { every: { assertion: { eq: INFERRED } } } }`)).toEqual(ofFive);
    expect(await names(`{ ${tap}, not: { technologyEvidence: ${stated} } }`)).toEqual(ofFive);
  });

  test('where there is no technology, there is no quote that says which', async () => {
    const without = await names('{ not: { technology: {} } }');
    expect(without.length).toBeGreaterThan(0);
    expect(await names('{ technologyEvidence: { none: {} } }')).toEqual(without);
    expect(await names('{ technologyEvidence: { some: {} }, not: { technology: {} } }')).toEqual([]);
  });

  test('who says it can be asked, too', async () => {
    expect(await names(`{ ${tap}, technologyEvidence: { some: { onBehalfOf: {} } } }`)).toEqual([]);
    const filter = 'targets: { some: {}, evidence: { some: { assertion: { eq: STATED_FACT } } } }';
    expect(await names(`{ ${filter} }`)).toEqual(['IMGN853']);
  });

  test.each([
    ['{ technologyEvidence: {} }', 'compounds(filter.technologyEvidence) asks nothing of the list.'],
    ['{ technology: {}, technologyEvidence: {} }', 'compounds(filter.technologyEvidence) asks nothing of the list.'],
    ['{ technologyEvidence: null }', 'compounds(filter.technologyEvidence) is null.'],
    ['{ targets: { some: {}, evidence: null } }', 'compounds(filter.targets.evidence) is null.'],
    [
      '{ technology: {}, technologyEvidence: { some: { assertion: {} } } }',
      'compounds(filter.technologyEvidence.some.assertion) has no operator',
    ],
  ])('%s names its place', async (filter, message) => {
    const { errors } = await api.ask(`{ compounds(filter: ${filter}) { totalCount } }`);
    expect(errors?.map((error) => error.message.slice(0, message.length))).toEqual([message]);
  });
});
