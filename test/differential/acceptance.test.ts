import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/Graph';
import { seedGraph } from '../support/seedGraph';
import { sameAnswer } from './sameAnswer';
import { TwoServers } from './TwoServers';

const folder = join(__dirname, '..', 'acceptance');
const names = readdirSync(folder).flatMap((file) => file.match(/^(.*)\.graphql$/)?.[1] ?? []);

let graph: Graph;
let servers: TwoServers;
beforeAll(async () => {
  graph = await seedGraph();
  servers = await TwoServers.start(graph);
});
afterAll(async () => {
  await servers.stop();
  await graph.close();
});

test.each(names)('%s: the fast path answers as graphql-js does', async (name) => {
  const query = readFileSync(join(folder, `${name}.graphql`), 'utf8');
  const { variables } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  const { wasFast, errors } = await sameAnswer(servers, { query, variables });
  expect(wasFast).toBe(errors === undefined);
});
