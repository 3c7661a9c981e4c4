import { useApi } from '../explore/useApi';

const api = useApi();
const release = 'document:immunogen-2010-10-28';

interface Statement {
  readonly id: string;
  readonly quote: string;
  readonly section: string;
  readonly assertion: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly factCount: number;
  readonly facts: readonly Fact[];
}

interface Fact {
  readonly subject: { readonly id: string };
  readonly fields: readonly string[];
  readonly object: { readonly id: string } | null;
}

const fields =
  'id quote section assertion spans { start end } factCount facts(first: 100) { subject { id } fields object { id } }';

/** All that match, page by page. */
async function all(args: string, size = 40): Promise<Statement[]> {
  const found: Statement[] = [];
  let after: string | null = null;
  do {
    const query: string = `query ($after: String) { statements(${args} first: ${size}, after: $after) { nodes { ${fields} } pageInfo { hasNextPage endCursor } totalCount } }`;
    type Page = { nodes: Statement[]; pageInfo: { hasNextPage: boolean; endCursor: string }; totalCount: number };
    const { statements }: { statements: Page } = await api.data<{ statements: Page }>(query, { after });
    found.push(...statements.nodes);
    after = statements.pageInfo.hasNextPage ? statements.pageInfo.endCursor : null;
    if (!after) expect(statements.totalCount).toBe(found.length);
  } while (after);
  return found;
}

/** The ids that a query of the tests' own finds in the graph, in their order. */
async function ids(cypher: string, params: object = {}): Promise<string[]> {
  const { records } = await api.graph().driver.executeQuery(`${cypher} ORDER BY id`, params, { database: 'neo4j' });
  return records.map((record) => record.get('id') as string);
}

describe('the release, read back', () => {
  test('every quote is there once, in the order of the text, and is the text at its place', async () => {
    const statements = await all('');
    expect(statements.map(({ id }) => id)).toEqual(await ids('MATCH (e:Evidence) RETURN e.id AS id'));
    expect(await all(`document: "${release}",`)).toEqual(statements);
    const starts = statements.map(({ spans }) => spans[0]?.start ?? -1);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    const { document } = await api.data<{ document: { text: string } }>(`{ document(id: "${release}") { text } }`);
    const points = [...document.text];
    for (const { quote, spans } of statements) {
      expect(spans.map(({ start, end }) => points.slice(start, end).join('')).join(' ')).toBe(quote);
    }
  });

  test('every fact of the graph rests on its quotes, and every quote has what rests on it', async () => {
    const { records } = await api.graph().driver.executeQuery(
      `MATCH (subject:Entity)-[r:!COUNTED&!MENTIONED_IN&!DEVELOPED_FOR]->(object:Entity) WHERE r.evidenceIds IS NOT NULL
       UNWIND r.evidenceIds AS quote RETURN quote, subject.id AS subject, type(r) AS type, object.id AS object
       UNION ALL
       MATCH (subject:Entity)-[:SUPPORTED_BY]->(e:Evidence) RETURN e.id AS quote, subject.id AS subject, '' AS type, '' AS object`,
      {},
      { database: 'neo4j' },
    );
    const expected = records.map((record) => `${record.get('quote')} ${record.get('subject')} ${record.get('object')}`);
    const statements = await all('');
    const facts = statements.flatMap(({ id, facts }) =>
      facts.map(({ subject, object }) => `${id} ${subject.id} ${object?.id ?? ''}`),
    );
    expect(facts.toSorted()).toEqual(expected.toSorted());
    for (const { facts, factCount } of statements) {
      expect(factCount).toBe(facts.length);
      expect(factCount).toBeGreaterThan(0);
      for (const { fields, object } of facts) expect(object ? fields.length === 1 : fields.length > 0).toBe(true);
    }
  });

  test('a sentence with the facts that rest on it', async () => {
    const statements = await all('about: "compound:sar566658", assertion: [STATED_FACT],');
    const entered = statements.find(({ quote }) => quote.startsWith('SAR566658 entered the clinic in September 2010'));
    expect(entered?.facts).toContainEqual({
      subject: { id: 'milestone:sar566658-clinic-entry' },
      fields: expect.arrayContaining(['status', 'type', 'occurred']),
      object: null,
    });
    expect(entered?.facts).toContainEqual({
      subject: { id: 'milestone:sar566658-clinic-entry' },
      fields: ['compounds'],
      object: { id: 'compound:sar566658' },
    });
  });

  test('the fields are those of the API: each can be selected of its subject', async () => {
    const { __schema } = await api.data<{ __schema: { types: { name: string; fields: { name: string }[] | null }[] } }>(
      '{ __schema { types { name fields { name } } } }',
    );
    const known = new Map(__schema.types.map((type) => [type.name, type.fields?.map(({ name }) => name)]));
    for (const { facts } of await all('')) {
      for (const { subject, fields } of facts) {
        const prefix = subject.id.slice(0, subject.id.indexOf(':'));
        const type = prefix
          .split('-')
          .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
          .join('');
        expect(known.get(type)).toEqual(expect.arrayContaining([...fields]));
      }
    }
  });
});

describe('what is listed', () => {
  test.each([
    'compound:bt-062',
    'organization:roche',
    'organization:immunogen',
    'trial:emilia',
    release,
    'claim:tap-compounds-in-the-clinic',
  ])('about %s: what supports its fields, and its relations either way', async (about) => {
    const expected = await ids(
      `CALL () { MATCH (:Entity {id: $about})-[:SUPPORTED_BY]->(e) RETURN e.id AS id
         UNION MATCH (:Entity {id: $about})-[r:!COUNTED&!MENTIONED_IN]-(:Entity) UNWIND r.evidenceIds AS id RETURN id } RETURN id`,
      { about },
    );
    const listed = await all(`about: "${about}",`, 3);
    expect(listed.map(({ id }) => id)).toEqual(expected);
  });

  test('by section, whatever its case; by assertion', async () => {
    const section = 'our proprietary product candidates — HIGHLIGHTS';
    const listed = await all(`section: "${section}", assertion: [EXPECTATION, PLAN],`);
    expect(listed.length).toBeGreaterThan(3);
    expect(listed.map(({ id }) => id)).toEqual(
      await ids(
        "MATCH (e:Evidence) WHERE toLower(e.section) = toLower($section) AND e.assertion IN ['EXPECTATION', 'PLAN'] RETURN e.id AS id",
        { section },
      ),
    );
  });

  test('by speaker: what it says and what is told of it', async () => {
    const listed = await all('speaker: "organization:roche",');
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.every(({ assertion, quote }) => assertion !== 'STATED_FACT' || quote.includes('Roche'))).toBe(true);
    const junius = await all('speaker: "person:daniel-junius",');
    expect(junius.map(({ id }) => id)).toEqual(
      await ids("MATCH (:Person {id: 'person:daniel-junius'})<-[:ASSERTED_BY]-(e) RETURN e.id AS id"),
    );
    expect(junius.length).toBeGreaterThan(0);
  });

  test('all that is given holds at once', async () => {
    const about = await all('about: "compound:t-dm1",');
    const both = await all(`about: "compound:t-dm1", speaker: "organization:roche", document: "${release}",`);
    const roche = new Set((await all('speaker: "organization:roche",')).map(({ id }) => id));
    expect(both).toEqual(about.filter(({ id }) => roche.has(id)));
    expect(both.length).toBeGreaterThan(0);
    expect(both.length).toBeLessThan(about.length);
  });

  test('what nothing bears lists nothing, and an empty list matches nothing', async () => {
    expect(await all('about: "compound:nothing",')).toEqual([]);
    expect(await all('document: "document:immunogen",')).toEqual([]);
    expect(await all('speaker: "person:nobody",')).toEqual([]);
    expect(await all('section: "No such heading",')).toEqual([]);
    expect(await all('assertion: [],')).toEqual([]);
  });
});

describe('pages', () => {
  const page = (args: string) =>
    `{ statements(${args}) { edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  interface Page {
    readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
    readonly nodes: readonly { readonly id: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
  }
  const read = async (args: string) => (await api.data<{ statements: Page }>(page(args))).statements;

  test.each(['', 'about: "compound:t-dm1",', 'speaker: "organization:immunogen",', `document: "${release}",`])(
    'forward and backward over (%s)',
    async (args) => {
      const { edges, nodes } = await read(`${args} first: 7`);
      expect(edges.map(({ node }) => node)).toEqual(nodes);
      const [, second, , , , sixth] = edges;
      const between = await read(`${args} first: 4, after: "${second?.cursor}"`);
      expect(between.nodes).toEqual(nodes.slice(2, 6));
      expect(between.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
      const back = await read(`${args} last: 3, before: "${sixth?.cursor}"`);
      expect(back.nodes).toEqual(nodes.slice(2, 5));
      const end = await read(`${args} last: 2`);
      expect(end.nodes).toHaveLength(2);
      expect(end.pageInfo.hasNextPage).toBe(false);
    },
  );

  test('graphql-js, executing the same, answers the same', async () => {
    const query = `{ statements(about: "compound:t-dm1", first: 3) { nodes { ${fields} } } document(id: "${release}") { coverage { span { start end } section } } }`;
    const slow = query.replace(/\}$/, ' __schema { queryType { name } } }');
    const { __schema, ...data } = await api.data<Record<string, unknown>>(slow);
    expect(__schema).toEqual({ queryType: { name: 'Query' } });
    expect(data).toEqual(await api.data(query));
  });
});

describe('what is wrong is said', () => {
  const error = (args: string) =>
    api.error(`{ statements(${args}) { totalCount nodes { id facts(first: 1) { fields } } } }`);

  test.each([
    [
      'document: "compound:t-dm1"',
      'statements(document) is "compound:t-dm1"; it must be the id of a document (document:…).',
    ],
    [
      'speaker: "Roche"',
      'statements(speaker) is "Roche"; it must be the id of an organization (organization:…) or a person (person:…).',
    ],
    ['first: 101', 'statements(first) is 101; allowed are 1 to 100.'],
    ['first: 0', 'statements(first) is 0; allowed are 1 to 100.'],
    [
      'first: 1, last: 1',
      'statements(last) does not go together with first. Page forward with first and after, or backward with last and before.',
    ],
    ['after: "x"', 'statements(after) is "x", which is no cursor. Give one that a page of this list returned.'],
  ])('%s', async (args, message) => {
    expect(await error(args)).toBe(`BAD_USER_INPUT: ${message}`);
  });

  test('a cursor of another list', async () => {
    const { compounds } = await api.data<{ compounds: { pageInfo: { endCursor: string } } }>(
      '{ compounds(first: 1) { pageInfo { endCursor } } }',
    );
    expect(await error(`after: "${compounds.pageInfo.endCursor}"`)).toMatch(
      /^BAD_USER_INPUT: statements\(after\) is the cursor of another list or order/,
    );
  });

  test('an assertion that is none', async () => {
    expect(await error('assertion: [RUMOR]')).toMatch(
      /^GRAPHQL_VALIDATION_FAILED: Value "RUMOR" does not exist in "Assertion" enum/,
    );
  });

  test('facts out of bounds', async () => {
    expect(await api.error('{ statements(first: 1) { nodes { facts(first: 101) { fields } } } }')).toBe(
      'BAD_USER_INPUT: Evidence.facts(first) is 101; allowed are 1 to 100.',
    );
  });
});

test('facts are of any quote, and as many as are asked for', async () => {
  const { trial } = await api.data<{ trial: { evidence: (Statement & { one: Fact[] })[] } }>(/* GraphQL */ `{
    trial(name: "EMILIA") {
      evidence {
        id
        factCount
        one: facts(first: 1) { fields }
        facts { subject { id ... on Trial { phase } } fields object { id } }
      }
    }
  }`);
  expect(trial.evidence.length).toBeGreaterThan(0);
  for (const { one, facts, factCount } of trial.evidence) {
    expect([one.length, facts.length]).toEqual([1, factCount]);
    const subject = { id: 'trial:emilia', phase: 'PHASE_3' };
    expect(facts).toContainEqual({ subject, fields: expect.any(Array), object: null });
  }
});
