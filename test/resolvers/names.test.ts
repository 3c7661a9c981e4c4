import { type FictionalGraph, fictionalGraph } from '../support/fictionalGraph';
import { type ServedApi, serveApi } from '../support/serveApi';

/** What a name finds, on a graph of fictional compounds, for in the release each name is borne by one. */
let graph: FictionalGraph;
let api: ServedApi;
beforeAll(async () => {
  graph = await fictionalGraph();
  await graph.add([
    { label: 'Compound', id: 'compound:fictional-1', name: 'Fictional-1', synonyms: ['Fictumab', 'F®1'] },
    { label: 'Compound', id: 'compound:fictional-2', name: 'Fictional-2', synonyms: ['fictu mab'] },
    { label: 'Organization', id: 'organization:fictumab', name: 'Fictumab' },
    { label: 'Compound', id: 'compound:fictional-plus', name: 'Fictional-1+' },
  ]);
  api = await serveApi(graph);
});
afterAll(async () => {
  await api.stop();
  await graph.close();
});

test('a name that several bear is an error that lists their ids', async () => {
  const { status, data, errors } = await api.ask('{ compound(name: "FICTUMAB") { id } }');
  expect({ status, data, errors }).toEqual({
    status: 200,
    data: { compound: null },
    errors: [
      {
        message:
          'compound(name) is borne by several: compound:fictional-1, compound:fictional-2. Ask for one of them by its id.',
        locations: [{ line: 1, column: 3 }],
        path: ['compound'],
        extensions: {
          code: 'AMBIGUOUS_NAME',
          argument: 'compound(name)',
          ids: ['compound:fictional-1', 'compound:fictional-2'],
        },
      },
    ],
  });
});

test('what bears it, of another type, makes no name ambiguous', async () => {
  const { data } = await api.ask('{ organization(name: "fictumab") { id } }');
  expect(data).toEqual({ organization: { id: 'organization:fictumab' } });
});

test('named lists all that bear it', async () => {
  const { data } = await api.ask('{ compounds(filter: { named: "Fictumab" }) { totalCount nodes { id } } }');
  expect(data).toEqual({
    compounds: { totalCount: 2, nodes: [{ id: 'compound:fictional-1' }, { id: 'compound:fictional-2' }] },
  });
});

test.each([
  ['fictional 1', 'compound:fictional-1'],
  ['FICTIONAL1', 'compound:fictional-1'],
  ['f1', 'compound:fictional-1'],
  ['Fictional-1+', 'compound:fictional-plus'],
  ['Fictional', undefined],
  ['', undefined],
  ['®', undefined],
])('%s is found whatever the case, spaces, hyphens and signs, but as a whole', async (name, id) => {
  const { data } = await api.ask('query ($name: String) { compound(name: $name) { id } }', { name });
  expect(data).toEqual({ compound: id === undefined ? null : { id } });
});
