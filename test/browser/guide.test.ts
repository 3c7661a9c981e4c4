import { readFileSync } from 'node:fs';
import path from 'node:path';
import neo4j, { isNode, isPath } from 'neo4j-driver';
import type { Graph } from '../../src/graph/Graph';
import { seedGraph } from '../support/seedGraph';
import { guideQueries, palette } from './guideQueries';

let graph: Graph;
beforeAll(async () => {
  graph = await seedGraph();
});
afterAll(() => graph.close());

test('each query of the guide gives the rows that are expected, and nodes of these types', async () => {
  const queries = guideQueries();
  expect(new Set(queries.map(({ slide }) => slide)).size).toBe(10);
  for (const query of queries) {
    const { records } = await graph.driver.executeQuery(
      query.cypher,
      {},
      { database: 'neo4j', routing: neo4j.routing.READ },
    );
    const labels = new Set(records.flatMap((record) => record.map(labelsIn)).flat());
    labels.delete('Entity');
    const drawn = labels.size > 0 ? { draws: expect.arrayContaining([...labels]) } : {};
    expect(query).toEqual({ ...query, rows: records.length, ...drawn });
    expect([...labels].sort()).toEqual([...(query.draws ?? [])].sort());
  }
});

test('the schema that Neo4j draws has the kinds that have a colour, the label Entity, and nothing else', async () => {
  const { records } = await graph.driver.executeQuery(
    'CALL db.schema.visualization() YIELD nodes UNWIND nodes AS node UNWIND labels(node) AS label RETURN label',
    {},
    { database: 'neo4j' },
  );
  const labels = records.map((record) => record.get('label') as string);
  expect(labels.sort()).toEqual(['Entity', ...Object.keys(palette)].sort());
});

test('the style sheet says of a label what the palette says', () => {
  const sheet = readFileSync(path.join(__dirname, '../../dist/guide/style.grass'), 'utf8');
  for (const [label, { color, caption }] of Object.entries(palette)) {
    // What has no name bears one where the schema is drawn: its label.
    const captions = caption === 'name' ? '\\{name\\}' : `\\{${caption}\\}\\{name\\}`;
    expect(sheet).toMatch(new RegExp(`node\\.${label} \\{\\n  color: ${color};[^}]*caption: "${captions}";\\n\\}`));
  }
});

test('words on a colour can be read', () => {
  for (const [label, { color, text }] of Object.entries(palette)) {
    const [one, other] = [luminance(color), luminance(text)].sort((a, b) => b - a) as [number, number];
    expect({ label, contrast: (one + 0.05) / (other + 0.05) >= 3 }).toEqual({ label, contrast: true });
  }
});

function labelsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(labelsIn);
  if (isPath(value)) return [value.start, ...value.segments.map(({ end }) => end)].flatMap(({ labels }) => labels);
  return isNode(value) ? value.labels : [];
}

/** Of WCAG 2: relative, from 0 (black) to 1 (white). */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = (color.match(/[\dA-F]{2}/gi) ?? []).map((hex) => {
    const part = Number.parseInt(hex, 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
