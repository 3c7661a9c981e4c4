import neo4j from 'neo4j-driver';
import { useApi } from '../explore/useApi';

interface Resolution {
  readonly matched: readonly { name: string; how: string; label: string; entity: { id: string } }[];
  readonly ambiguous: readonly {
    name: string;
    candidates: readonly { how: string; label: string; entity: { id: string } }[];
  }[];
  readonly unmatched: readonly { name: string; suggestions: readonly { label: string; entity: { id: string } }[] }[];
}

const api = useApi();
const query = /* GraphQL */ `
  query ($names: [String!]!, $types: [EntityType!]) {
    resolveNames(names: $names, types: $types) {
      matched { name how label entity { id } }
      ambiguous { name candidates { how label entity { id } } }
      unmatched { name suggestions { label entity { id } } }
    }
  }
`;

async function resolve(names: readonly string[], types?: readonly string[]): Promise<Resolution> {
  return (await api.data<{ resolveNames: Resolution }>(query, { names, types })).resolveNames;
}

test.each([
  ['T-DM1', 'compound:t-dm1', 'EXACT', 'T-DM1'],
  ['t dm1', 'compound:t-dm1', 'NAME', 'T-DM1'],
  ['Trastuzumab-DM1', 'compound:t-dm1', 'SYNONYM', 'Trastuzumab-DM1'],
  ['TRASTUZUMAB EMTANSINE', 'compound:t-dm1', 'EXTERNAL_SYNONYM', 'trastuzumab emtansine'],
  ['sanofi aventis', 'organization:sanofi-aventis', 'NAME', 'sanofi-aventis'],
  ['sanofiaventis', 'organization:sanofi-aventis', 'NAME', 'sanofi-aventis'],
  ['Revlimid®', 'compound:lenalidomide', 'SYNONYM', 'Revlimid®'],
  ['revlimid', 'compound:lenalidomide', 'SYNONYM', 'Revlimid®'],
  ['HER2+ BC', 'indication:her2-positive-breast-cancer', 'SYNONYM', 'HER2+ BC'],
  ['ImmunoGen, Inc.', 'organization:immunogen', 'SYNONYM', 'ImmunoGen, Inc.'],
])('%s', async (name, id, how, label) => {
  expect(await resolve([name])).toEqual({
    matched: [{ name, how, label, entity: { id } }],
    ambiguous: [],
    unmatched: [],
  });
});

test('names are answered once, in their order; a name without letters is none', async () => {
  const { matched, unmatched } = await resolve(['Roche', '', 'T-DM1', 'Roche', '®', 'roche', 'nobody', 'T-DM1', 'ASH']);
  expect(matched.map(({ name }) => name)).toEqual(['Roche', 'T-DM1', 'roche', 'ASH']);
  expect(unmatched.map(({ name }) => name)).toEqual(['', '®', 'nobody']);
  expect(await resolve([])).toEqual({ matched: [], ambiguous: [], unmatched: [] });
});

test.each([
  ['revlmid', 'compound:lenalidomide'],
  ['sanofiavntis', 'organization:sanofi-aventis'],
  ['Trastuzumb', 'compound:t-dm1'],
  ['Roche Pharma', 'organization:roche'],
  ['Genentech, Inc.', 'organization:genentech'],
  ['Amgenn', 'organization:amgen'],
  ['IMGN910', 'compound:imgn901'],
])('%s is unmatched, and what may be meant is suggested first', async (name, id) => {
  const { matched, unmatched } = await resolve([name]);
  expect(matched).toEqual([]);
  expect(unmatched[0]?.suggestions[0]?.entity.id).toBe(id);
  expect(unmatched[0]?.suggestions.length).toBeLessThanOrEqual(3);
});

test('a name that is unlike all others, or is full-text syntax, has no suggestions', async () => {
  const names = ['qwxz', '*:*', '"', 'AND', '(', '\\', 'label:roche^', '[a TO b]', '/.*/'];
  const { unmatched } = await resolve(names);
  expect(unmatched.map(({ name }) => name)).toEqual(names);
  expect(unmatched.find(({ name }) => name === 'qwxz')?.suggestions).toEqual([]);
  expect(unmatched.find(({ name }) => name === '*:*')?.suggestions).toEqual([]);
});

test('types: names and suggestions of these alone', async () => {
  const { matched, unmatched } = await resolve(['HER2', 'Roche', 'Rochee'], ['TARGET', 'COMPOUND']);
  expect(matched.map(({ entity }) => entity.id)).toEqual(['target:her2']);
  expect(unmatched).toEqual([
    { name: 'Roche', suggestions: [] },
    { name: 'Rochee', suggestions: [] },
  ]);
  expect((await resolve(['HER2'], [])).unmatched).toEqual([{ name: 'HER2', suggestions: [] }]);
});

test('aliases and sizes', async () => {
  const { resolveNames } = await api.data<{
    resolveNames: Record<string, { suggestions: unknown[]; all: unknown[] }[]>;
  }>(
    '{ resolveNames(names: ["IMGN90"]) { unmatched { suggestions(first: 1) { label } all: suggestions(first: 100) { label } __typename } } }',
  );
  expect(resolveNames.unmatched?.[0]?.suggestions).toHaveLength(1);
  expect(resolveNames.unmatched?.[0]?.all.length).toBeGreaterThan(1);
});

test('250 names at once, and no more', async () => {
  const names = Array.from({ length: 250 }, (_, index) =>
    index % 2 ? `IMGN901 ${index}` : `IMGN901${'-'.repeat(index / 2)}`,
  );
  const { matched, unmatched } = await resolve(names);
  expect([matched.length, unmatched.length]).toEqual([125, 125]);
  const { status, errors } = await api.ask(query, { names: [...names, 'one more'] });
  expect(status).toBe(400);
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'LIMIT_EXCEEDED',
    limit: 'listValues',
    maximum: 250,
    actual: 251,
  });
  expect(errors?.[0]?.message).toBe('A list in variable "$names" has 251 values; at most 250 are allowed');
});

test('a name that is too long is told by its place', async () => {
  expect(await api.error(query, { names: ['Roche', 'x'.repeat(201)] })).toMatch(
    /^BAD_USER_INPUT: resolveNames\(names\[1\]\) has 201 characters \("x+…"\); allowed are at most 200\.$/,
  );
});

test.each([0, 101])('suggestions(first: %d) is out of bounds', async (first) => {
  const asked = `{ resolveNames(names: ["a"]) { unmatched { suggestions(first: ${first}) { label } } } }`;
  expect(await api.error(asked)).toBe(
    `BAD_USER_INPUT: UnmatchedName.suggestions(first) is ${first}; allowed are 1 to 100.`,
  );
});

test('a name that several bear is for somebody to choose: those of which it is the preferred name first', async () => {
  const session = api.graph().driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.WRITE });
  await session.run(`MATCH (c:Compound {id: 'compound:bt-062'}), (n:Name {key: 'roche'})
    CREATE (c)-[:NAMED {label: 'ROCHE', type: 'CODE', external: false, position: 9, key: 'roche', entityType: 'Compound'}]->(n)`);
  try {
    const { matched, ambiguous } = await resolve(['roche', 'Genentech']);
    expect(matched.map(({ name }) => name)).toEqual(['Genentech']);
    expect(ambiguous).toEqual([
      {
        name: 'roche',
        candidates: [
          { how: 'NAME', label: 'Roche', entity: { id: 'organization:roche' } },
          { how: 'SYNONYM', label: 'ROCHE', entity: { id: 'compound:bt-062' } },
        ],
      },
    ]);
    expect((await resolve(['roche'], ['ORGANIZATION'])).matched).toHaveLength(1);
    const one = '{ resolveNames(names: ["roche"]) { ambiguous { candidates(first: 1) { entity { id } } } } }';
    expect(await api.data(one)).toEqual({
      resolveNames: { ambiguous: [{ candidates: [{ entity: { id: 'organization:roche' } }] }] },
    });
  } finally {
    await session.run("MATCH (:Compound {id: 'compound:bt-062'})-[r:NAMED {position: 9}]->() DELETE r");
    await session.close();
  }
});

describe('names with a common noun, and names of what an entity goes by', () => {
  const idOf = async (query: string) =>
    Object.values(await api.data<Record<string, { id: string } | null>>(query))[0]?.id;

  test.each([
    ['conference(name: "ESMO annual meeting")', 'conference:esmo'],
    ['conference(name: "EORTC-NCI-AACR meeting")', 'conference:eortc-nci-aacr'],
    ['technology(name: "TAP technology")', 'technology:tap'],
    ['meeting(name: "ESMO")', 'meeting:esmo-2010'],
    ['meeting(name: "ASH annual meeting")', 'meeting:ash-2010'],
  ])('%s', async (root, id) => {
    expect(await idOf(`{ ${root} { id } }`)).toBe(id);
  });

  test('a meeting is asked for by its conference', async () => {
    const { presentations } = await api.data<{ presentations: { nodes: { meeting: { id: string } }[] } }>(
      '{ presentations(filter: { meeting: { named: "ESMO" } }) { nodes { meeting { id } } } }',
    );
    expect(presentations.nodes.length).toBeGreaterThan(0);
    expect(new Set(presentations.nodes.map(({ meeting }) => meeting.id))).toEqual(new Set(['meeting:esmo-2010']));
  });

  test('what has a name of its own comes before what goes by it', async () => {
    expect((await resolve(['ESMO'])).matched).toEqual([
      { name: 'ESMO', how: 'EXACT', label: 'ESMO', entity: { id: 'conference:esmo' } },
    ]);
    expect((await resolve(['ESMO'], ['MEETING'])).matched.map(({ entity }) => entity.id)).toEqual([
      'meeting:esmo-2010',
    ]);
  });

  test('no derived name is a name of another entity, a synonym, or a word that search finds', async () => {
    const { records } = await api.graph().driver.executeQuery(
      `MATCH (derived)-[d:NAMED {derived: true}]->(name)
       RETURN count(d) AS derived, sum(CASE WHEN EXISTS { (name)<-[n:NAMED WHERE n.derived IS NULL]-(other)
         WHERE head([l IN labels(other) WHERE l <> 'Entity']) = head([l IN labels(derived) WHERE l <> 'Entity']) } THEN 1 ELSE 0 END) AS taken`,
      {},
      { database: 'neo4j' },
    );
    expect(Number(records[0]?.get('derived'))).toBeGreaterThan(10);
    expect(Number(records[0]?.get('taken'))).toBe(0);
    const { conference, search } = await api.data<{
      conference: { synonyms: { label: string }[] };
      search: { text: string }[];
    }>(
      '{ conference(name: "ESMO") { synonyms { label } } search(text: "technology", types: [CONFERENCE, TECHNOLOGY]) { text } }',
    );
    expect(conference.synonyms.map(({ label }) => label)).not.toContain('ESMO');
    expect(search).toEqual([]);
  });
});
