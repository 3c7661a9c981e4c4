import { readApi } from '../../../src/compile/Api';
import { readConfig } from '../../../src/config/readConfig';
import type { Graph } from '../../../src/graph/Graph';
import { checkLimits } from '../../../src/server/limits/checkLimits';
import { GraphSizes } from '../../../src/server/limits/GraphSizes';
import { seedGraph } from '../../support/seedGraph';

const { schema, mapping } = readApi();
const sizes = new GraphSizes(mapping);
let graph: Graph;

beforeAll(async () => {
  graph = await seedGraph();
  await sizes.read(graph);
});
afterAll(() => graph.close());

/** What of a limit a request needs, in the graph of the seeds. */
function needed(limit: 'estimatedNodes' | 'testedNodes', document: string): number {
  const check = checkLimits(schema, { ...readConfig({}).limits, [limit]: -1 }, sizes);
  return check(document, {}).find(({ extensions }) => extensions.limit === limit)?.extensions.actual as number;
}

test.each([
  ['all nodes of a type', 'Compound', 'MATCH (n:Compound) RETURN count(n)'],
  [
    'a relation, seen from its start',
    'Trial.compounds',
    'MATCH (n:Trial)-[r:EVALUATES]->() WITH n, count(r) AS d RETURN max(d)',
  ],
  [
    'a relation, seen from its end',
    'Compound.trials',
    'MATCH (n:Compound)<-[r:EVALUATES]-() WITH n, count(r) AS d RETURN max(d)',
  ],
  [
    'a relation of an interface',
    'Entity.evidence',
    'MATCH (n:Entity)-[r:SUPPORTED_BY]->() WITH n, count(r) AS d RETURN max(d)',
  ],
])('%s is as long as the longest in the graph', async (_, coordinate, cypher) => {
  const { records } = await graph.driver.executeQuery(cypher);
  expect(sizes.most(coordinate)).toBe(records[0]?.get(0));
  expect(sizes.most(coordinate)).toBeGreaterThan(0);
});

test('an ordinary question four levels deep passes in a graph of 13 compounds', () => {
  const document =
    '{ compounds { nodes { trials { nodes { indications { nodes { programs { nodes { id } } } } } } } } }';
  expect(checkLimits(schema, readConfig({}).limits, sizes)(document, {})).toEqual([]);
  expect(needed('estimatedNodes', document)).toBeLessThan(5_000);
});

test('an error names the lists that multiply, and the "first" to lower', () => {
  const nest = (levels: number): string =>
    levels === 0 ? 'id' : `financialMetrics { nodes { organization { ${nest(levels - 1)} } } }`;
  const [error] = checkLimits(
    schema,
    readConfig({}).limits,
    sizes,
  )(`{ companies: organizations { nodes { ${nest(3)} } } }`, {});
  expect(error?.message).toMatchInlineSnapshot(
    `"The answer could hold 325510 nodes: "companies" (10) × "financialMetrics" (25) × "financialMetrics" (25) × "financialMetrics" (25); at most 50000 are allowed. Lower "first" of "financialMetrics"."`,
  );
});

test('a filter that leads from the one company to all its metrics and back is counted as what it does', () => {
  const metrics = (inner: string) => `{ organization: { financialMetrics: { some: ${inner} } } }`;
  const count = (filter: string) => needed('testedNodes', `{ financialMetrics(filter: ${filter}) { totalCount } }`);
  const all = sizes.most('FinancialMetric') ?? 0;
  expect(count(metrics('{ name: { eq: "x" } }'))).toBeGreaterThan(all * all);
  expect(count(metrics(metrics(metrics('{ name: { eq: "x" } }'))))).toBeGreaterThan(all ** 4);
});
