import { getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { readApi } from '../../../src/compile/Api';
import { OperationCache } from '../../../src/compile/OperationCache';
import { fragmentsOf } from '../../../src/compile/selection';
import { coerceVariables } from '../../../src/compile/variables/coerceVariables';
import type { Limits } from '../../../src/config/Config';
import { readConfig } from '../../../src/config/readConfig';
import type { Graph } from '../../../src/graph/Graph';
import { checkLimits } from '../../../src/server/limits/checkLimits';
import { GraphSizes } from '../../../src/server/limits/GraphSizes';
import { seedGraph } from '../../support/seedGraph';
import { shippedOperations } from '../../support/shippedOperations';

/** Half of every limit, so that what is shipped passes with room to spare. */
const half = Object.fromEntries(
  Object.entries(readConfig({}).limits).map(([name, value]) => [name, name === 'pageSize' ? value : value / 2]),
) as unknown as Limits;

const api = readApi(half);
const { schema } = api;
const sizes = new GraphSizes(api.mapping);
let graph: Graph;

beforeAll(async () => {
  graph = await seedGraph();
  await sizes.read(graph);
});
afterAll(() => graph.close());

test.each(shippedOperations())('$name needs at most half of any limit', ({ query, variables }) => {
  expect(checkLimits(schema, half, sizes)(query, variables).map(({ message }) => message)).toEqual([]);
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('No operation');
  const coerced = coerceVariables(api.schema, operation, variables) ?? {};
  expect(() => new OperationCache(api).get(operation, () => fragmentsOf(document), coerced)).not.toThrow();
});

test('all that is shipped is there', () => {
  expect(shippedOperations().length).toBeGreaterThan(90);
});

test('introspection, as tools ask for it, needs less than half of any limit', () => {
  const all = {
    inputValueDeprecation: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    specifiedByUrl: true,
  };
  expect(checkLimits(schema, half)(getIntrospectionQuery(all), {})).toEqual([]);
});
