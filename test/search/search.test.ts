import fc from 'fast-check';
import { useApi } from '../explore/useApi';

interface Hit {
  readonly text: string;
  readonly how: 'EXACT' | 'WORDS' | 'PREFIX' | 'SIMILAR';
  readonly place: string;
  readonly score: number;
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
  readonly result: { readonly __typename: string; readonly id: string };
}

const api = useApi();
const fields =
  'text how place score highlights { start end } result { __typename ... on Entity { id } ... on Evidence { id } }';
const query = `query ($text: String!, $types: [SearchType!], $first: Int) { search(text: $text, types: $types, first: $first) { ${fields} } }`;

async function search(text: string, given: { types?: string[]; first?: number } = {}): Promise<Hit[]> {
  return (await api.data<{ search: Hit[] }>(query, { text, ...given })).search;
}

function marked({ text, highlights }: Hit): string[] {
  return highlights.map(({ start, end }) => [...text].slice(start, end).join(''));
}

describe('what is meant comes first', () => {
  test.each([
    ['T-DM1', 'compound:t-dm1', 'EXACT', 'NAME', 'T-DM1'],
    ['t dm1', 'compound:t-dm1', 'EXACT', 'NAME', 'T-DM1'],
    ['tdm1', 'compound:t-dm1', 'EXACT', 'NAME', 'T-DM1'],
    ['trastuzumab dm1', 'compound:t-dm1', 'EXACT', 'SYNONYM', 'Trastuzumab-DM1'],
    ['ado-trastuzumab emtansine', 'compound:t-dm1', 'EXACT', 'EXTERNAL_SYNONYM', 'ado-trastuzumab emtansine'],
    ['sanofiaventis', 'organization:sanofi-aventis', 'EXACT', 'NAME', 'sanofi-aventis'],
    ['Revlimid®', 'compound:lenalidomide', 'EXACT', 'SYNONYM', 'Revlimid'],
    ['erbb2', 'target:her2', 'EXACT', 'EXTERNAL_SYNONYM', 'ERBB2'],
    ['CA6+ solid tumors', 'indication:ca6-positive-solid-tumors', 'EXACT', 'NAME', 'CA6+ solid tumors'],
    ['emtansine trastuzumab', 'compound:t-dm1', 'WORDS', 'EXTERNAL_SYNONYM', 'trastuzumab emtansine'],
    ['lorvotuz', 'compound:imgn901', 'PREFIX', 'SYNONYM', 'lorvotuz'],
    ['sanofiav', 'organization:sanofi-aventis', 'PREFIX', 'NAME', 'sanofi-av'],
    ['san ant', 'conference:sabcs', 'PREFIX', 'EXTERNAL_SYNONYM', 'San Ant'],
    ['lorvotuzmab', 'compound:imgn901', 'SIMILAR', 'SYNONYM', 'lorvotuzumab'],
    ['trastuzumb', 'compound:t-dm1', 'SIMILAR', 'SYNONYM', 'Trastuzumab'],
    ['Imunogen', 'organization:immunogen', 'SIMILAR', 'NAME', 'ImmunoGen'],
    ['sanofiavntis', 'organization:sanofi-aventis', 'SIMILAR', 'NAME', 'sanofi-aventis'],
    ['IMGN910', 'compound:imgn901', 'SIMILAR', 'NAME', 'IMGN901'],
  ])('%s', async (text, id, how, place, highlighted) => {
    const [hit] = await search(text);
    expect(hit).toMatchObject({ how, place, result: { id } });
    expect(hit && marked(hit)[0]).toBe(highlighted);
  });

  test('quotes are found by what they say', async () => {
    const [hit] = await search('more frequent dosing schedule');
    expect(hit).toMatchObject({ how: 'WORDS', place: 'QUOTE', result: { __typename: 'Evidence' } });
    expect(hit && marked(hit)).toEqual(['more frequent dosing schedule']);
  });
});

describe('the order of hits', () => {
  const ranks = ['EXACT', 'WORDS', 'PREFIX', 'SIMILAR'];

  test.each([
    'T-DM1',
    'Roche',
    'IMGN',
    'phase',
    'HER',
    'cancr',
    'im',
    'ImmunoGen',
    'the',
    'data present',
    'breast cancer',
  ])('%s: exact, very words, beginnings, similar spellings; scores fall; nothing twice', async (text) => {
    const hits = await search(text, { first: 100 });
    expect(hits.length).toBeGreaterThan(0);
    const order = hits.map(({ how }) => ranks.indexOf(how));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    for (const score of scores) expect(score).toBeGreaterThanOrEqual(0);
    expect(Math.max(...scores)).toBeLessThanOrEqual(1);
    const ids = hits.map(({ result }) => result.id);
    expect(new Set(ids).size).toBe(ids.length);
    const quotes = hits.filter(({ place }) => place === 'QUOTE').map((hit) => hit.text);
    expect(new Set(quotes).size).toBe(quotes.length);
  });

  test('the first hits of many are the hits of a smaller page, again and again', async () => {
    const all = await search('phase', { first: 100 });
    expect(await search('phase', { first: 7 })).toEqual(all.slice(0, 7));
    expect(await search('phase', { first: 100 })).toEqual(all);
  });

  test('similar spellings stay away where something has the very words', async () => {
    const hits = await search('IMGN901', { first: 100 });
    expect(hits.some(({ how }) => how === 'SIMILAR')).toBe(false);
    expect(hits.every(({ text }) => /IMGN901|lorvotuzumab/.test(text))).toBe(true);
  });
});

test('what is highlighted is the words that were looked for, in every hit', async () => {
  for (const hit of await search('Phase III', { first: 100 })) {
    expect(marked(hit).join(' ').toLowerCase()).toContain('phase');
    expect(marked(hit).join(' ').toLowerCase()).toContain('iii');
  }
});

describe('types', () => {
  test('names of these types alone', async () => {
    const hits = await search('T-DM1', { types: ['TRIAL', 'MILESTONE'], first: 100 });
    expect(new Set(hits.map(({ result }) => result.__typename))).toEqual(new Set(['Trial', 'Milestone']));
    const financial = await search('revenue', { types: ['FINANCIAL_METRIC'] });
    expect(financial.length).toBeGreaterThan(0);
    expect(financial.every(({ result }) => result.__typename === 'FinancialMetric')).toBe(true);
  });

  test('quotes alone', async () => {
    const hits = await search('T-DM1', { types: ['EVIDENCE'], first: 100 });
    expect(hits.length).toBeGreaterThan(3);
    expect(hits.every(({ place, text }) => place === 'QUOTE' && text.includes('T-DM1'))).toBe(true);
  });

  test('an exact name of another type is none', async () => {
    expect(await search('T-DM1', { types: ['ORGANIZATION'] })).toEqual([]);
    const hits = await search('HER2', { types: ['INDICATION'] });
    expect(hits[0]?.result.id).toBe('indication:her2-positive-breast-cancer');
  });

  test('no types match nothing; null is as if not given', async () => {
    expect(await search('T-DM1', { types: [] })).toEqual([]);
    const asked = await api.data<{ search: Hit[] }>(query, { text: 'T-DM1', types: null, first: null });
    expect(asked.search).toEqual(await search('T-DM1'));
    expect(asked.search).toHaveLength(10);
  });
});

test('a result can be queried in full', async () => {
  const { search: hits } = await api.data<{ search: unknown[] }>(/* GraphQL */ `{
    search(text: "emilia", types: [TRIAL, EVIDENCE], first: 2) {
      result {
        ... on Trial { id phase compounds { nodes { name } } }
        ... on Evidence { quote assertion document { id } facts { subject { id } } }
      }
    }
  }`);
  expect(hits).toEqual([
    { result: { id: 'trial:emilia', phase: 'PHASE_3', compounds: { nodes: [{ name: 'T-DM1' }] } } },
    {
      result: {
        quote: expect.stringContaining('EMILIA'),
        assertion: 'STATED_FACT',
        document: { id: 'document:immunogen-2010-10-28' },
        facts: expect.arrayContaining([{ subject: { id: 'trial:emilia' } }]),
      },
    },
  ]);
});

test('graphql-js, executing the same, answers the same', async () => {
  const text = 'trastuzumb';
  const slow = query.replace(/\}$/, ' __schema { queryType { name } } }');
  const { search: hits } = await api.data<{ search: Hit[] }>(slow, { text });
  expect(hits).toEqual(await search(text));
});

describe('a text is text', () => {
  test.each([
    '"',
    "'",
    '(',
    ')',
    '[a TO b]',
    '{a TO b}',
    '*',
    '?',
    '*:*',
    '\\',
    'a\\',
    '~',
    '^',
    ':',
    'label:',
    '/.*/',
    '/roche',
    'AND',
    'OR NOT',
    '&& ||',
    '!',
    '+',
    '-',
    '',
    ' ',
    '®',
    '\u0000',
    '🧪',
    "' RETURN 1 //",
    '`',
    '$p0',
    'null',
  ])('%j is no error', async (text) => {
    expect(Array.isArray(await search(text))).toBe(true);
  });

  test.each(['', '  ', '*', '*:*', '"', '?', '®', '[{(~^\\!'])('%j finds nothing', async (text) => {
    expect(await search(text)).toEqual([]);
  });

  test.each(['Roche*', '"Roche"', '(Roche)', 'Roche~', '+Roche', '[Roche', 'Roche\\', '!Roche?'])(
    '%s finds what Roche finds',
    async (text) => {
      const [first, ...others] = (await search(text)).map(({ result }) => result.id);
      expect(first).toBe('organization:roche');
      expect(others.length).toBeGreaterThan(5);
    },
  );

  test('an operator is a word', async () => {
    const hits = await search('Biotest AND ImmunoGen', { first: 100 });
    expect(hits[0]?.result.id).toBe('agreement:biotest-collaboration');
    expect(hits.every(({ text }) => /\band\b/i.test(text))).toBe(true);
    expect(await search('Biotest NOT ImmunoGen', { types: ['AGREEMENT'] })).toEqual([]);
    expect(await search('entityType:Compound')).toEqual([]);
  });

  test('whatever it is', async () => {
    const piece = fc.oneof(
      fc.constantFrom(...'+-&|!(){}[]^"~*?:\\/ ', 'AND', 'label:', 'roche', 'T-DM1', '~2', '[a TO'),
      fc.string(),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => [...pieces.join('')].slice(0, 200).join(''));
    await fc.assert(
      fc.asyncProperty(text, async (given) => {
        for (const { text: found, highlights } of await search(given)) {
          for (const { start, end } of highlights) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual([...found].length);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('what is out of bounds is said', () => {
  test('a text that is too long, in characters as people count them', async () => {
    expect(await search('🧪'.repeat(200))).toEqual([]);
    expect(await api.error(query, { text: 'x'.repeat(201) })).toMatch(
      /^BAD_USER_INPUT: search\(text\) has 201 characters \("x+…"\); allowed are at most 200\.$/,
    );
  });

  test.each([0, -1, 101])('first: %d', async (first) => {
    expect(await api.error(query, { text: 'a', first })).toBe(
      `BAD_USER_INPUT: search(first) is ${first}; allowed are 1 to 100.`,
    );
  });

  test('a type that is none', async () => {
    expect(await api.error('{ search(text: "a", types: [COMPOUNDS]) { text } }')).toMatch(
      /^GRAPHQL_VALIDATION_FAILED: Value "COMPOUNDS" does not exist in "SearchType" enum\. Did you mean the enum value "COMPOUND"/,
    );
  });
});
