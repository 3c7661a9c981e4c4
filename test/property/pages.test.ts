import fc from 'fast-check';
import { isEnumType, isInputObjectType } from 'graphql';
import { Filters } from './generate/filters';
import { graphs } from './generate/graphs';
import type { TestGraph } from './graph/TestGraph';
import { createOracle } from './oracle/createOracle';
import { type ListPlace, listsOf, type Page, PagedList } from './PagedList';
import { TestApi } from './TestApi';
import { tryCases } from './tryCases';

const oracle = createOracle();
const { schema, mapping } = oracle;
const filters = new Filters();

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

/** A graph, and one of its lists under a random filter in a random order. */
interface Case {
  readonly graph: TestGraph;
  readonly list: PagedList;
  /** Of its pages. */
  readonly size: number;
}

const cases: fc.Arbitrary<Case> = graphs(mapping).chain((graph) => {
  const places = listsOf(oracle, graph);
  const atRoot = places.filter(({ owner }) => !owner);
  const nested = places.filter(({ owner, field }) => owner && holdsSeveral(graph, owner.id, field));
  const place = fc.oneof(fc.constantFrom(...atRoot), fc.constantFrom(...(nested.length > 0 ? nested : atRoot)));
  return fc.record({ graph: fc.constant(graph), list: place.chain(listOf), size: fc.integer({ min: 1, max: 3 }) });
});

function listOf(place: ListPlace): fc.Arbitrary<PagedList> {
  const filter = schema.getType(`${place.type}Filter`);
  const order = schema.getType(`${place.type}Order`);
  if (!isInputObjectType(filter) || !isEnumType(order)) throw new Error(`${place.type} is not filtered`);
  const orders = fc.array(fc.constantFrom(...order.getValues().map(({ name }) => name)), { maxLength: 3, size: 'max' });
  const asked = fc.oneof({ weight: 3, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: filters.of(filter, 0) });
  return fc.tuple(asked, orders).map(([given, orderBy]) => new PagedList(place, given, orderBy));
}

function holdsSeveral(graph: TestGraph, id: string, field: string): boolean {
  const owner = graph.nodes.find(({ key }) => key === id);
  const relation = mapping.types.get(owner?.type ?? '')?.fields.get(field);
  if (relation?.kind !== 'relationship') return false;
  const end = relation.direction === 'OUT' ? 'from' : 'to';
  return graph.edges.filter((edge) => edge.type === relation.relationship && edge[end] === id).length > 1;
}

const idsOf = ({ edges }: Page) => edges.map(({ node }) => node.id);

test('the pages of a list, forward and backward, are the whole list without gap or repeat', async () => {
  await tryCases({ cases: 40, atLeast: 12, seconds: 10 }, cases, async ({ graph, list, size }) => {
    await api.load(graph);
    const whole = list.expected(oracle, graph);
    expect(await walk(list, whole.length, size, false)).toEqual(whole);
    expect(await walk(list, whole.length, size, true)).toEqual(whole);
  });
}, 240_000);

test('a cursor keeps its place in every order, also when its node is gone', async () => {
  const places = fc.tuple(cases, fc.nat(), fc.nat());
  await tryCases({ cases: 40, atLeast: 12, seconds: 10 }, places, async ([{ graph, list }, at, gone]) => {
    await api.load(graph);
    const whole = await list.page(api, { first: 100 });
    const edge = whole.edges[at % Math.max(1, whole.edges.length)];
    if (!edge) return;
    const ids = idsOf(whole);
    const index = ids.indexOf(edge.node.id);
    expect(idsOf(await list.page(api, { first: 100, after: edge.cursor }))).toEqual(ids.slice(index + 1));
    expect(idsOf(await list.page(api, { last: 100, before: edge.cursor }))).toEqual(ids.slice(0, index));

    // Whatever else is in the list, what was before the cursor's node stays before it.
    const removed = new Set([edge.node.id, ids[gone % ids.length] as string]);
    if ([...removed].some((id) => isLeanedOn(graph, id))) return;
    const rest = without(graph, removed);
    await api.load(rest);
    const left = new Set(list.expected(oracle, rest));
    const after = await list.page(api, { first: 100, after: edge.cursor });
    expect(idsOf(after).filter((id) => ids.includes(id))).toEqual(ids.slice(index + 1).filter((id) => left.has(id)));
  });
}, 240_000);

/** The ids of all pages, each but the last of the size asked for and each saying truly what lies beyond it. */
async function walk(list: PagedList, total: number, size: number, backward: boolean): Promise<string[]> {
  const ids: string[] = [];
  for (let cursor: string | null = null; ; ) {
    const page: Page = await list.page(api, backward ? { last: size, before: cursor } : { first: size, after: cursor });
    const { edges, pageInfo, totalCount } = page;
    ids[backward ? 'unshift' : 'push'](...idsOf(page));
    const more = ids.length < total;
    const [here, there] = [ids.length > edges.length, more];
    expect({ totalCount, ...pageInfo, size: edges.length }).toEqual({
      totalCount: total,
      hasPreviousPage: backward ? there : here,
      hasNextPage: backward ? here : there,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      size: more ? size : total - (ids.length - edges.length),
    });
    if (!more) return ids;
    cursor = backward ? pageInfo.startCursor : pageInfo.endCursor;
  }
}

/** What quotes rest on cannot go without them. */
function isLeanedOn(graph: TestGraph, id: string): boolean {
  return graph.edges.some(({ type, to }) => to === id && ['QUOTED_FROM', 'ASSERTED_BY', 'ON_BEHALF_OF'].includes(type));
}

function without({ nodes, edges }: TestGraph, ids: ReadonlySet<string>): TestGraph {
  return {
    nodes: nodes.filter(({ key }) => !ids.has(key)),
    edges: edges.filter(({ from, to }) => !ids.has(from) && !ids.has(to)),
  };
}
