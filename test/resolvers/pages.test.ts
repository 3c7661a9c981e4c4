import { type FictionalEntity, type FictionalGraph, fictionalGraph } from '../support/fictionalGraph';
import { type ServedApi, serveApi } from '../support/serveApi';

/** Pages of a list while it changes, on a graph of fictional trials. */
let graph: FictionalGraph;
let api: ServedApi;
const trial = (name: string, phase?: number, id = name): FictionalEntity => ({
  label: 'Trial',
  id: `trial:fictional-${id}`,
  name: `Fictional ${name}`,
  properties: phase === undefined ? { phase: 'UNKNOWN' } : { phase: `PHASE_${phase}`, phaseRank: phase },
});

beforeEach(async () => {
  graph = await fictionalGraph();
  await graph.add([trial('b', 1), trial('D', 2), trial('f'), trial('h', 1), trial('j'), trial('h', 2, 'h-too')]);
  api = await serveApi(graph);
});
afterEach(async () => {
  await api.stop();
  await graph.close();
});

interface Page {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: Readonly<Record<string, unknown>>;
  readonly totalCount: number;
}

async function page(args: Record<string, unknown>, orderBy: readonly string[] = []): Promise<Page> {
  const { data, errors } = await api.ask(
    `query ($order: [TrialOrder!], $first: Int, $after: String, $last: Int, $before: String) {
      trials(orderBy: $order, first: $first, after: $after, last: $last, before: $before) {
        edges { cursor node { id } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        totalCount
      }
    }`,
    { order: orderBy, ...args },
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data.trials as Page;
}

const idsOf = ({ edges }: Page) => edges.map(({ node }) => node.id.replace('trial:fictional-', ''));
const inOrder = ['b', 'D', 'f', 'h', 'h-too', 'j'];

/** All pages of a list, forward or backward. */
async function walk(size: number, orderBy: readonly string[], backward = false): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: unknown; ; ) {
    const next = await page(backward ? { last: size, before: cursor } : { first: size, after: cursor }, orderBy);
    ids[backward ? 'unshift' : 'push'](...idsOf(next));
    expect(next.totalCount).toBe(6);
    if (!next.pageInfo[backward ? 'hasPreviousPage' : 'hasNextPage']) return ids;
    cursor = next.pageInfo[backward ? 'startCursor' : 'endCursor'];
  }
}

test.each([
  [['NAME_ASC'], inOrder],
  [['NAME_DESC'], ['j', 'h', 'h-too', 'f', 'D', 'b']],
  [['ID_DESC'], ['j', 'h-too', 'h', 'f', 'b', 'D']],
  [['PHASE_ASC'], ['b', 'h', 'D', 'h-too', 'f', 'j']],
  [
    ['PHASE_DESC', 'NAME_DESC'],
    ['h-too', 'D', 'h', 'b', 'j', 'f'],
  ],
] as const)('pages of any size in the order %j make the whole list, forward and backward', async (orderBy, all) => {
  for (const size of [1, 2, 4, 6]) {
    expect(await walk(size, orderBy)).toEqual(all);
    expect(await walk(size, orderBy, true)).toEqual(all);
  }
});

test('a page knows whether the list goes on, on either side', async () => {
  const first = await page({ first: 2 });
  expect(first.pageInfo).toEqual({
    hasNextPage: true,
    hasPreviousPage: false,
    startCursor: first.edges[0]?.cursor,
    endCursor: first.edges[1]?.cursor,
  });
  const second = await page({ first: 2, after: first.pageInfo.endCursor });
  expect(second.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  const last = await page({ last: 2 });
  expect(idsOf(last)).toEqual(['h-too', 'j']);
  expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  const beyond = await page({ first: 2, after: last.pageInfo.endCursor });
  expect(beyond).toEqual({
    edges: [],
    pageInfo: { hasNextPage: false, hasPreviousPage: true, startCursor: null, endCursor: null },
    totalCount: 6,
  });
});

test('an empty page has neighbors only where the list has something', async () => {
  const { pageInfo } = await page({ first: 2 });
  const none = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
  const last = await page({ last: 1 });
  const flagsOf = async (args: string, filter = '') => {
    const { data } = await api.ask(
      `{ trials(${args}${filter && `, filter: { ${filter} }`}) { nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    );
    const { nodes, pageInfo: flags } = (data as { trials: { nodes: unknown[]; pageInfo: unknown } }).trials;
    expect(nodes).toEqual([]);
    return flags;
  };
  const nothing = 'named: "Fictional nobody"';
  expect(await flagsOf(`first: 2, after: "${pageInfo.endCursor}"`, nothing)).toEqual(none);
  expect(await flagsOf(`last: 2, before: "${pageInfo.endCursor}"`, nothing)).toEqual(none);
  expect(await flagsOf(`first: 2, after: "${pageInfo.endCursor}"`, 'phase: { eq: LAUNCHED }')).toEqual(none);
  expect(await flagsOf('first: 2', nothing)).toEqual(none);
  expect(await flagsOf('last: 2', nothing)).toEqual(none);
  // Beyond either end lies the whole list.
  expect(await flagsOf(`first: 2, after: "${last.pageInfo.endCursor}"`)).toEqual({ ...none, hasPreviousPage: true });
  expect(await flagsOf(`last: 2, before: "${pageInfo.startCursor}"`)).toEqual({ ...none, hasNextPage: true });
  await graph.write('MATCH (n:Trial) DETACH DELETE n');
  expect(await flagsOf(`first: 2, after: "${pageInfo.endCursor}"`)).toEqual(none);
});

test('so has an empty page of a nested list', async () => {
  await graph.add(
    [{ label: 'Compound', id: 'compound:fictional-1', name: 'Fictional 1' }],
    [['trial:fictional-b', 'EVALUATES', 'compound:fictional-1']],
  );
  const ask = async (args: string) => {
    const { data } = await api.ask(
      `{ compounds { nodes { trials(${args}) { pageInfo { hasNextPage hasPreviousPage endCursor } } } } }`,
    );
    return (data as { compounds: { nodes: { trials: { pageInfo: Record<string, unknown> } }[] } }).compounds.nodes[0]
      ?.trials.pageInfo;
  };
  const first = await ask('first: 1');
  expect(first).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
  const after = `first: 1, after: "${first?.endCursor}"`;
  expect(await ask(after)).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
  expect(await ask(`${after}, filter: { phase: { eq: LAUNCHED } }`)).toMatchObject({ hasPreviousPage: false });
});

test('a cursor keeps its place while data are added and removed around it', async () => {
  const { pageInfo } = await page({ first: 3 });
  await graph.add([trial('a'), trial('e'), trial('g'), trial('z')]);
  expect(idsOf(await page({ first: 3, after: pageInfo.endCursor }))).toEqual(['g', 'h', 'h-too']);
  expect(idsOf(await page({ last: 2, before: pageInfo.endCursor }))).toEqual(['D', 'e']);
});

test('a cursor is good even when its own node is gone', async () => {
  const { pageInfo } = await page({ first: 3 });
  await graph.write("MATCH (n:Trial {id: 'trial:fictional-f'}) DETACH DELETE n");
  expect(idsOf(await page({ first: 2, after: pageInfo.endCursor }))).toEqual(['h', 'h-too']);
});
