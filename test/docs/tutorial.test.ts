import { readFileSync } from 'node:fs';
import path from 'node:path';
import { seedGraph } from '../support/seedGraph';
import { type ServedApi, serveApi } from '../support/serveApi';

const page = readFileSync(path.join(__dirname, '../../docs/tutorial.md'), 'utf8');
const steps = [
  ...page.matchAll(/^## (\d\. .+)$[\s\S]*?```graphql\n([\s\S]+?)```\n\n```(json|text)\n([\s\S]+?)\n```/gm),
].map(([, title = '', query = '', kind = '', answer = '']) => ({ title, query, kind, answer }));

let api: ServedApi;
let graph: Awaited<ReturnType<typeof seedGraph>>;

beforeAll(async () => {
  graph = await seedGraph();
  api = await serveApi(graph);
});

afterAll(async () => {
  await api.stop();
  await graph.close();
});

test('the tutorial has a step for each of its headings', () => {
  expect(steps).toHaveLength([...page.matchAll(/^## \d/gm)].length);
});

test.each(steps)('$title', async ({ query, kind, answer }) => {
  const { data, errors } = await api.ask(query);
  if (kind === 'json') expect({ data, errors }).toEqual({ data: JSON.parse(answer), errors: undefined });
  else expect(errors?.map(({ message }) => message)).toEqual([answer]);
});
