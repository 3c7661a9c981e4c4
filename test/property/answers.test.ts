import fc from 'fast-check';
import { comparable, firstDifference } from './comparable';
import { graphs } from './generate/graphs';
import type { Operation } from './generate/Operation';
import { Operations } from './generate/operations';
import { printOperation } from './generate/printOperation';
import { answer, isKnown } from './oracle/answer';
import { createOracle } from './oracle/createOracle';
import { MemoryGraph } from './oracle/MemoryGraph';
import { withClaims } from './oracle/withClaims';
import { TestApi } from './TestApi';
import { tryCases } from './tryCases';

const oracle = createOracle();
const { schema, mapping } = oracle;
const asks = (parent: string, field: string) => isKnown(oracle, parent, field);
const operations: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 3, arbitrary: new Operations(schema, { rootFields: 4, depth: 1, filterDepth: 3, asks }).all() },
  { weight: 1, arbitrary: new Operations(schema, { rootFields: 2, depth: 3, filterDepth: 1, asks }).all() },
);
const tally = { filtered: 0, narrowed: 0 };

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

test('the API answers as its rules say, whatever the graph and whatever the question', async () => {
  const cases = fc.tuple(graphs(mapping), operations);
  await tryCases({ cases: 100, atLeast: 30, seconds: 20 }, cases, async ([graph, operation]) => {
    await api.load(graph);
    const memory = new MemoryGraph(mapping, withClaims(oracle, graph));
    const { query, variables } = printOperation(schema, operation);
    const expected = comparable(answer(oracle, memory, query, variables));
    const answered = await api.ask(query, variables);
    const actual = comparable(answered);
    tally.filtered += memory.tally.filtered;
    tally.narrowed += memory.tally.narrowed;
    if (actual === expected) return;
    const said = [...(answered.errors ?? []).map(({ message }) => message), ...api.defects].join('\n');
    throw new Error(`${query}\n${JSON.stringify(variables)}\n${said}\n${firstDifference(expected, actual)}`);
  });
  // Filters that let everything through, or nothing, would prove little.
  expect(tally.narrowed / tally.filtered).toBeGreaterThan(0.1);
}, 300_000);
