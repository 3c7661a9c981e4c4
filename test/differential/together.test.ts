import fc from 'fast-check';
import { type FieldNode, getVariableValues, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { pino } from 'pino';
import { readApi } from '../../src/compile/Api';
import { OperationCache } from '../../src/compile/OperationCache';
import { fragmentsOf } from '../../src/compile/selection';
import { readConfig } from '../../src/config/readConfig';
import { connect } from '../../src/graph/connect';
import type { Graph } from '../../src/graph/Graph';
import { answerOperation, type Outcome } from '../../src/resolvers/answerOperation';
import { graphs } from '../property/generate/graphs';
import { Operations } from '../property/generate/operations';
import { type PrintedOperation, printOperation } from '../property/generate/printOperation';
import { planOf } from '../property/graph/planOf';
import { prepareDatabase } from '../property/graph/prepareDatabase';
import { replaceGraph } from '../property/graph/replaceGraph';
import { tryCases } from '../property/tryCases';
import { neo4jForTests } from '../support/neo4jForTests';
import { patience } from '../support/patience';
import { breakPromises, brokenPromises } from './breakPromises';

const { uri, user, password, database } = neo4jForTests();
const api = readApi();
const cache = new OperationCache(api);
const { limits } = readConfig(patience);
const log = pino({ level: 'silent' });

let graph: Graph;
beforeAll(async () => {
  graph = connect({ uri, user, password, database }, { transactionTimeoutMs: 30_000 });
  await prepareDatabase(graph.driver, database, api.mapping);
});
afterAll(() => graph.close());

/** What answers a document, all root fields together or each alone. */
function answerer({ query, variables }: PrintedOperation) {
  const document = parse(query);
  const [operation] = document.definitions as [OperationDefinitionNode];
  const { coerced = {} } = getVariableValues(api.schema, operation.variableDefinitions ?? [], variables);
  const fields = operation.selectionSet.selections as readonly FieldNode[];
  const keys = [...new Set(fields.map(keyOf))];
  const answer = (selections: readonly FieldNode[]) =>
    answerOperation(
      cache,
      { graph, deadline: Date.now() + 60_000, requestId: 'test', limits, log },
      {
        operation: { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } },
        fragments: () => fragmentsOf(document),
        variables: coerced,
      },
    );
  return {
    together: () => answer(fields),
    each: () => Promise.all(keys.map((key) => answer(fields.filter((field) => keyOf(field) === key)))),
  };
}

const keyOf = ({ alias, name }: FieldNode) => (alias ?? name).value;

/** All that an outcome tells, but for the names of its parameters. */
function told(outcome: Outcome): unknown {
  const { key } = outcome;
  if ('error' in outcome) return { key, error: String(outcome.error) };
  return { key, value: JSON.stringify(outcome.value), brokenPromise: outcome.brokenPromise };
}

test('root fields are answered together as each is alone, errors too', async () => {
  const asks = (_parent: string, field: string) => field !== 'search';
  const operations = new Operations(api.schema, {
    rootFields: 6,
    depth: 2,
    filterDepth: 1,
    oddities: true,
    asks,
  }).all();
  const tally = { together: 0 };
  const cases = fc.tuple(graphs(api.mapping), operations, brokenPromises(api.mapping));
  await tryCases({ cases: 50, atLeast: 15, seconds: 15 }, cases, async ([random, operation, broken]) => {
    await replaceGraph(graph.driver, database, planOf(api.mapping, random));
    await breakPromises(graph.driver, database, broken);
    const { together, each } = answerer(printOperation(api.schema, operation));
    const outcomes = await together();
    expect(outcomes.map(told)).toEqual((await each()).flat().map(told));
    if (outcomes.filter((outcome) => 'statement' in outcome && outcome.statement).length > 1) tally.together++;
  });
  expect(tally.together).toBeGreaterThan(0);
}, 240_000);
