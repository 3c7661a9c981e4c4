import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/Graph';
import { seedGraph } from '../support/seedGraph';
import { type ServedApi, serveApi } from '../support/serveApi';
import { asOrdered } from './asOrdered';

/** What an acceptance query must answer. */
interface Expected {
  readonly variables?: object;
  readonly data?: object;
  readonly error?: { readonly code: string; readonly message_contains: readonly string[] };
}

let graph: Graph;
let api: ServedApi;
beforeAll(async () => {
  graph = await seedGraph();
  api = await serveApi(graph);
});
afterAll(async () => {
  await api.stop();
  await graph.close();
});

const names = readdirSync(__dirname).flatMap((file) => file.match(/^(.*)\.graphql$/)?.[1] ?? []);

test.each(names)('%s', async (name) => {
  const query = readFileSync(join(__dirname, `${name}.graphql`), 'utf8');
  const expected: Expected = JSON.parse(readFileSync(join(__dirname, `${name}.json`), 'utf8'));
  const { status, data, errors } = await api.ask(query, expected.variables);
  if (expected.error) {
    expect(errors).toEqual([expect.objectContaining({ extensions: expect.objectContaining({ code: expected.error.code }) })]);
    for (const part of expected.error.message_contains) expect(errors?.[0]?.message).toContain(part);
    expect(status).toBe(expected.error.code === 'GRAPHQL_VALIDATION_FAILED' ? 400 : 200);
  } else {
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
    expect(asOrdered(query, data)).toEqual(asOrdered(query, expected.data));
  }
});
