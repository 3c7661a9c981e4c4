import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/Graph';
import { seedGraph } from '../support/seedGraph';
import { type ServedApi, serveApi } from '../support/serveApi';

/** Each line of the tables in docs/query-language.md: a list, what it asks, and what it answers on the release. */
const page = readFileSync(join(__dirname, '..', '..', 'docs', 'query-language.md'), 'utf8');
const lines = [...page.matchAll(/^\| `(\w+\(.*?\))` +\| .* \| ([^|]+?) +\|$/gm)].map(
  ([, list = '', answer = '']) => [list, answer] as const,
);

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

test('all examples are found', () => {
  expect(lines).toHaveLength(page.match(/^\| `/gm)?.length ?? 0);
});

test.each(lines)('%s answers %s', async (list, answer) => {
  const { data, errors } = await api.ask(`{ list: ${list} { totalCount nodes { name } } }`);
  const { totalCount, nodes } = (data?.list ?? { nodes: [] }) as { totalCount: number; nodes: { name: string }[] };
  const names = nodes.map(({ name }) => name);
  const [, code] = /^`(\w+)`$/.exec(answer) ?? [];
  const [, count] = /^(\d+) of \d+$/.exec(answer) ?? [];
  if (code) expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  else if (count) expect({ errors, totalCount }).toEqual({ errors: undefined, totalCount: Number(count) });
  else expect({ errors, names }).toEqual({ errors: undefined, names: answer === 'none' ? [] : answer.split(' · ') });
});
