import { asCsv } from '../../web/src/result/asCsv';
import { tablesOf } from '../../web/src/result/tablesOf';

test('a connection is a table, nested objects are columns and nested lists are cells whose places agree', () => {
  const trials = [
    { name: 'A', phase: 'PHASE_1', sites: { nodes: [{ name: 'x' }, { name: 'y' }] } },
    { name: 'B', phase: null, sites: { nodes: [{ name: 'z' }] } },
  ];
  const nodes = [
    { name: 'fictional-1', due: { text: '2H2011' }, count: -3, trials: { nodes: trials } },
    { name: 'fictional-2', due: null, count: 0, trials: { nodes: [] } },
  ];
  expect(tablesOf({ compounds: { totalCount: 2, pageInfo: { hasNextPage: false }, nodes } })).toEqual([
    {
      name: 'compounds',
      columns: ['name', 'due.text', 'count', 'trials.name', 'trials.phase', 'trials.sites.name'],
      rows: [
        {
          name: 'fictional-1',
          'due.text': '2H2011',
          count: -3,
          'trials.name': 'A; B',
          'trials.phase': 'PHASE_1; ',
          'trials.sites.name': 'x, y; z',
        },
        { name: 'fictional-2', due: null, count: 0 },
      ],
    },
  ]);
});

test('edges are rows of their node and of what they say themselves', () => {
  const edges = [{ cursor: 'abc', role: 'INVESTIGATIONAL', node: { name: 'fictional' } }];
  expect(tablesOf({ compounds: { edges } })).toEqual([
    { name: 'compounds', columns: ['name', 'role'], rows: [{ name: 'fictional', role: 'INVESTIGATIONAL' }] },
  ]);
});

test('each root field has its own: a single entity is one row, a result of several lists has one for each', () => {
  const tables = tablesOf({
    compound: { name: 'fictional', synonyms: [{ label: 'a' }, { label: 'b' }] },
    none: null,
    resolveNames: { matched: [{ name: 'x' }], unmatched: [{ name: 'y' }], ambiguous: [] },
    partners: [{ name: 'p' }, { name: 'q' }],
    meta: { entities: 12 },
  });
  expect(tables.map(({ name, rows }) => [name, rows])).toEqual([
    ['compound', [{ name: 'fictional', 'synonyms.label': 'a; b' }]],
    ['resolveNames.matched', [{ name: 'x' }]],
    ['resolveNames.unmatched', [{ name: 'y' }]],
    ['partners', [{ name: 'p' }, { name: 'q' }]],
    ['meta', [{ entities: 12 }]],
  ]);
  expect(tablesOf(null)).toEqual([]);
});

test('CSV quotes what must be quoted, and takes the sting out of formulas but not out of numbers', () => {
  const [table] = tablesOf({ rows: [{ a: '=1+1', b: -2, c: 'x,"y"\nz', d: '@me', e: null }] });
  expect(table && asCsv(table)).toBe('\uFEFFa,b,c,d,e\r\n"\'=1+1",-2,"x,""y""\nz","\'@me",\r\n');
});
