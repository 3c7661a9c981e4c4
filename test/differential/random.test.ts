import fc from 'fast-check';
import { connect } from '../../src/graph/connect';
import type { Graph } from '../../src/graph/Graph';
import { graphs } from '../property/generate/graphs';
import { Operations } from '../property/generate/operations';
import { printOperation } from '../property/generate/printOperation';
import { planOf } from '../property/graph/planOf';
import { prepareDatabase } from '../property/graph/prepareDatabase';
import { replaceGraph } from '../property/graph/replaceGraph';
import { createOracle } from '../property/oracle/createOracle';
import { tryCases } from '../property/tryCases';
import { neo4jForTests } from '../support/neo4jForTests';
import { breakPromises, brokenPromises } from './breakPromises';
import { sameAnswer } from './sameAnswer';
import { TwoServers } from './TwoServers';

const { schema, mapping } = createOracle();
const { uri, user, password, database } = neo4jForTests();

/** Search wants indexes that random graphs do without. */
const asks = (_parent: string, field: string) => field !== 'search';

let graph: Graph;
let servers: TwoServers;
beforeAll(async () => {
  graph = connect({ uri, user, password, database }, { transactionTimeoutMs: 30_000 });
  await prepareDatabase(graph.driver, database, mapping);
  servers = await TwoServers.start(graph);
});
afterAll(async () => {
  await servers.stop();
  await graph.close();
});

test('the fast path answers random operations as graphql-js does, also where the graph lacks what is promised', async () => {
  const operations = new Operations(schema, { rootFields: 4, depth: 4, filterDepth: 1, oddities: true, asks }).all();
  const tally = { fast: 0, withErrors: 0 };
  const cases = fc.tuple(graphs(mapping), operations, brokenPromises(mapping));
  await tryCases({ cases: 50, atLeast: 15, seconds: 15 }, cases, async ([random, operation, broken]) => {
    await replaceGraph(graph.driver, database, planOf(mapping, random));
    await breakPromises(graph.driver, database, broken);
    const { wasFast, errors } = await sameAnswer(servers, printOperation(schema, operation));
    // Whatever has no errors is answered by the fast path, or this would compare graphql-js with itself.
    expect(wasFast).toBe(errors === undefined);
    if (wasFast) tally.fast++;
    else tally.withErrors++;
  });
  expect(tally.fast).toBeGreaterThan(tally.withErrors / 2);
  expect(tally.withErrors).toBeGreaterThan(0);
}, 240_000);
