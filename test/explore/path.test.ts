import { useApi } from './useApi';

interface Hop {
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly relationship: string;
  readonly direction: string;
  readonly field: string;
  readonly role: string | null;
  readonly source: string | null;
  readonly evidence: readonly { readonly quote: string }[];
}

interface Path {
  readonly length: number;
  readonly start: { readonly id: string };
  readonly hops: readonly Hop[];
}

const api = useApi();

async function paths(from: string, to: string, args = ''): Promise<readonly Path[] | null> {
  const link = 'from { id } to { id } relationship direction field role source evidence(first: 1) { quote }';
  const query = `{ path(from: "${from}", to: "${to}"${args}) { length start { id } hops { ${link} } } }`;
  return (await api.data<{ path: readonly Path[] | null }>(query)).path;
}

const fieldsOf = ({ hops }: Path) => hops.map(({ field }) => field);

describe('path', () => {
  test('follows a hop against its relationship, with the role and the quote', async () => {
    expect(await paths('compound:t-dm1', 'trial:emilia')).toEqual([
      {
        length: 1,
        start: { id: 'compound:t-dm1' },
        hops: [
          {
            from: { id: 'compound:t-dm1' },
            to: { id: 'trial:emilia' },
            relationship: 'EVALUATES',
            direction: 'IN',
            field: 'Compound.trials',
            role: 'INVESTIGATIONAL',
            source: null,
            evidence: [{ quote: 'Phase III trial, EMILIA, assessing T-DM1 for 2nd-line use in advanced HER2+ BC' }],
          },
        ],
      },
    ]);
  });

  test('has all equally short ways, those through what has the fewest relations first', async () => {
    const found = await paths('organization:immunogen', 'compound:t-dm1');
    expect(found?.map(fieldsOf)).toEqual([
      ['Organization.agreements', 'Agreement.compounds'],
      ['Organization.ownedTechnologies', 'Technology.compounds'],
    ]);
    expect(await paths('organization:immunogen', 'compound:t-dm1', ', first: 1')).toEqual(found?.slice(0, 1));
  });

  test('goes there as it comes back', async () => {
    const there = await paths('compound:sar3419', 'conference:ash', ', first: 100');
    const back = await paths('conference:ash', 'compound:sar3419', ', first: 100');
    const nodes = ({ start, hops }: Path) => [start.id, ...hops.map(({ to }) => to.id)];
    expect(there?.length).toBeGreaterThan(1);
    expect(back?.map((path) => nodes(path).reverse()).sort()).toEqual(there?.map(nodes).sort());
  });

  test('says what the API says: each hop is a field that lists the next', async () => {
    for (const { hops } of (await paths('compound:bt-062', 'indication:small-cell-lung-cancer')) ?? []) {
      for (const { from, to, field } of hops) {
        const [type = '', name = ''] = field.split('.');
        const isList = /s$/.test(name) && !/Of$/.test(name);
        const { node } = await api.data<{ node: Record<string, unknown> }>(
          `{ node(id: "${from.id}") { ... on ${type} { found: ${name} { ${isList ? 'nodes { id }' : 'id'} } } } }`,
        );
        expect(JSON.stringify(node.found)).toContain(`"${to.id}"`);
      }
    }
  });

  test('joins an entity to itself without a hop', async () => {
    const itself = [{ length: 0, start: { id: 'compound:t-dm1' }, hops: [] }];
    expect(await paths('compound:t-dm1', 'compound:t-dm1')).toEqual(itself);
    expect(await paths('compound:t-dm1', 'compound:t-dm1', ', maxHops: 1')).toEqual(itself);
  });

  test('is empty where no way is short enough, or none leads there', async () => {
    expect(await paths('compound:t-dm1', 'compound:imgn901', ', maxHops: 1')).toEqual([]);
    // A document names both, and nothing else joins them.
    expect(await paths('claim:additional-tap-compounds', 'organization:immunogen')).toEqual([]);
  });

  test('begins and ends at names, whatever their spelling', async () => {
    expect(await paths('T-DM1', 'emilia')).toEqual(await paths('compound:t-dm1', 'trial:emilia'));
    const found = await paths('Biotest', 'immuno gen');
    expect(found?.map(fieldsOf)).toEqual(expect.arrayContaining([['Organization.agreements', 'Agreement.parties']]));
    expect(found).toEqual(await paths('organization:biotest', 'organization:immunogen'));
  });

  test.each([
    ['Biotst', 'Roche', 'path(from) is "Biotst", which is no', 'Did you mean "Biotest" (organization:biotest)'],
    ['Roche', 'compound:t-dm2', 'path(to) is "compound:t-dm2", which is no', '"T-DM1" (compound:t-dm1)'],
    ['Roche', 'qwxz', 'path(to) is "qwxz", which is no', 'Give an id, as in organization:roche, or a name.'],
    ['', 'Roche', 'path(from) is "", which is no', 'Give an id'],
  ])('from %j to %j is an error that tells what is near', async (from, to, message, advice) => {
    const error = await api.error(`{ path(from: "${from}", to: "${to}") { length } }`);
    expect(error).toMatch(/^BAD_USER_INPUT: /);
    expect(error).toContain(message);
    expect(error).toContain(advice);
  });

  test('joins a document to its publisher and to what it mentions, with the quotes', async () => {
    const document = 'document:immunogen-2010-10-28';
    expect((await paths(document, 'ImmunoGen'))?.map(fieldsOf)).toEqual(
      expect.arrayContaining([['Document.publisher'], ['Document.mentions']]),
    );
    const [there] = (await paths(document, 'MARIANNE')) ?? [];
    expect(there).toMatchObject({
      length: 1,
      hops: [{ field: 'Document.mentions', relationship: 'MENTIONED_IN', direction: 'IN' }],
    });
    expect(there?.hops[0]?.evidence).toHaveLength(1);
    const [back] = (await paths('MARIANNE', document)) ?? [];
    expect(back?.hops).toMatchObject([{ field: 'Entity.evidence.document', direction: 'OUT', to: { id: document } }]);
  });

  test('takes its bounds from variables, null for the usual', async () => {
    const query = `query ($from: ID!, $to: ID!, $maxHops: Int, $first: Int) {
      path(from: $from, to: $to, maxHops: $maxHops, first: $first) { length }
    }`;
    const ends = { from: 'compound:t-dm1', to: 'conference:ash' };
    expect(await api.data(query, ends)).toEqual({ path: Array(5).fill({ length: 5 }).slice(0, 3) });
    expect(await api.data(query, { ...ends, maxHops: null, first: null })).toEqual(await api.data(query, ends));
    expect(await api.data(query, { ...ends, maxHops: 5, first: 1 })).toEqual({ path: [{ length: 5 }] });
    expect(await api.data(query, { ...ends, maxHops: 4 })).toEqual({ path: [] });
  });

  test.each([
    ['maxHops: 0', 'path(maxHops) is 0; allowed are 1 to 8.'],
    ['maxHops: 9', 'path(maxHops) is 9; allowed are 1 to 8.'],
    ['first: 0', 'path(first) is 0; allowed are 1 to 100.'],
    ['first: 101', 'path(first) is 101; allowed are 1 to 100.'],
  ])('%s is refused with what is allowed', async (args, message) => {
    expect(await api.error(`{ path(from: "a", to: "b", ${args}) { length } }`)).toBe(`BAD_USER_INPUT: ${message}`);
  });
});
