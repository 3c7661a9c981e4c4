import { readFileSync } from 'node:fs';
import path from 'node:path';
import { exportGraph } from '../../src/export/exportGraph';
import { readMapping } from '../../src/schema/readMapping';
import { canonical } from '../../src/seed/canonical';
import { emptyGraph } from '../support/emptyGraph';
import { seedGraph } from '../support/seedGraph';
import { exactGraph, oddities, oddText, temporaryFolder } from './exports';

const graph = exactGraph();
const { folder, remove } = temporaryFolder();

afterAll(async () => {
  await graph.close();
  remove();
});

async function rows(cypher: string, parameters: object = {}): Promise<unknown[][]> {
  const { records } = await graph.driver.executeQuery(cypher, parameters, { database: await graph.database() });
  return records.map((record) => record.keys.map((key) => record.get(key)));
}

/** All facts, without the marks and the record of the loads, as text: values with their types, constraints and indexes as Neo4j tells them. */
async function everything() {
  const sorted = (found: unknown[][]) => found.map((row) => row.map(canonical).join(' ')).sort();
  const id = (variable: string) => `coalesce(${variable}.id, ${variable}.key)`;
  return {
    nodes: sorted(
      await rows(
        "MATCH (n) WHERE coalesce(n.loadedFrom <> 'seeds', true) RETURN labels(n), n { .*, loadedFrom: null }",
      ),
    ),
    relationships: sorted(
      await rows(
        `MATCH (a)-[r]->(b) RETURN ${id('a')} AS a, type(r) AS type, ${id('b')} AS b, r { .*, loadedFrom: null } AS properties`,
      ),
    ),
    types: sorted(
      await rows(
        `MATCH (n) WHERE coalesce(n.loadedFrom <> 'seeds', true) UNWIND keys(n) AS name
         WITH n, name WHERE name <> 'loadedFrom' RETURN DISTINCT labels(n) AS labels, name, valueType(n[name]) AS type`,
      ),
    ),
    constraints: sorted(await rows('SHOW CONSTRAINTS YIELD createStatement')),
    indexes: sorted(await rows("SHOW INDEXES YIELD createStatement, state, type WHERE type <> 'LOOKUP'")),
  };
}

test('the script makes of an empty Neo4j what was exported', async () => {
  await (await seedGraph()).close();
  await rows(oddities, { text: oddText });
  const out = path.join(folder, 'export');
  const { foreign } = await exportGraph({ graph, mapping: readMapping(), format: 'cypher', out });
  expect(foreign).toEqual([{ labels: ['Stranger'], count: 1 }]);
  await rows('MATCH (n:Stranger) DETACH DELETE n');
  const before = await everything();
  expect(before.nodes.length).toBeGreaterThan(700);
  expect(before.indexes.length).toBeGreaterThan(80);

  await emptyGraph(graph.driver);
  expect(await rows('MATCH (n) RETURN count(n)')).toEqual([[0n]]);
  const again = exportGraph({ graph, mapping: readMapping(), format: 'cypher', out });
  await expect(again).rejects.toThrow('The graph holds no facts yet.\nLoad them first');
  const script = readFileSync(path.join(out, 'graph.cypher'), 'utf8');
  const session = graph.driver.session({ database: await graph.database() });
  for (const statement of script.split(/;\n/).filter((text) => text !== '')) await session.run(statement);
  await session.close();

  expect(await everything()).toEqual(before);
}, 240_000);
