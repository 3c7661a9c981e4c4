import type { Driver } from 'neo4j-driver';
import { product } from '../product';
import { addDerived } from './addDerived';
import { addSupport } from './addSupport';
import { blockRows } from './block/blockRows';
import { commonRows } from './common';
import { GraphRows } from './GraphRows';
import { blockSize } from './names';

const batch = 5_000;

/** What loading a graph took. */
export interface LoadReport {
  readonly compounds: number;
  readonly nodes: number;
  readonly relationships: number;
  readonly seconds: number;
  readonly secondsPerMillionNodes: number;
}

/**
 * Loads the synthetic graph with so many compounds into an empty database: constraints, nodes, relationships, indexes.
 *
 * @param compounds a multiple of 2,000
 * @param onProgress told the share that is done, from 0 to 1
 */
export async function loadGraph(
  driver: Driver,
  database: string,
  compounds: number,
  onProgress: (share: number) => void,
): Promise<LoadReport> {
  if (compounds % blockSize !== 0)
    throw new Error(`loadGraph: ${compounds} is not a multiple of ${blockSize} compounds`);
  const started = performance.now();
  const run = (cypher: string, parameters: Record<string, unknown> = {}) =>
    driver.executeQuery(cypher, parameters, { database });
  const mapping = product.readMapping()();
  // What loading looks nodes up by comes first; the other indexes are quicker made when the nodes are there.
  const items = product.schemaItems()(mapping);
  for (const { cypher } of items.filter(({ name }) => identities.test(name))) await run(cypher);
  const blocks = compounds / blockSize;
  const common = new GraphRows();
  commonRows(common);
  addSupport(common, mapping);
  await flush(run, common);
  for (let first = 0; first < blocks; first += blocksAtOnce) {
    const rows = new GraphRows();
    const end = Math.min(blocks, first + blocksAtOnce);
    for (let number = first; number < end; number++) blockRows(number, rows);
    addSupport(rows, mapping);
    addDerived(rows, common, mapping);
    await flush(run, rows);
    onProgress((0.9 * end) / blocks);
  }
  const session = driver.session({ database });
  await product.applySchema()(session, mapping);
  await session.close();
  await run("MATCH (d:Document) SET d.dataVersion = 'synthetic', d.loadedAt = datetime('2026-01-01T00:00:00Z')");
  await run('CALL db.prepareForReplanning()');
  onProgress(1);
  const seconds = (performance.now() - started) / 1_000;
  const counted = await run(
    'MATCH (n) WITH count(n) AS nodes MATCH ()-[r]->() RETURN nodes, count(r) AS relationships',
  );
  const nodes: number = counted.records[0]?.get('nodes').toNumber();
  const relationships: number = counted.records[0]?.get('relationships').toNumber();
  return { compounds, nodes, relationships, seconds, secondsPerMillionNodes: (seconds / nodes) * 1e6 };
}

const blocksAtOnce = 5;
const identities = /^(Entity_id|Evidence_id|Premise_id|TimelineEvent_id|Passage_id|CrossReference_id|Name_key)_unique$/;

type Run = (cypher: string, parameters?: Record<string, unknown>) => Promise<unknown>;

async function flush(run: Run, rows: GraphRows) {
  for (const [label, nodes] of rows.entities) {
    await inBatches(run, nodes, createEntities.replace('LABEL', label));
  }
  for (const [label, nodes] of rows.others) {
    await inBatches(run, nodes, createOthers.replace('LABEL', label));
  }
  for (const [key, relationships] of rows.relationships) {
    const [type = '', from = '', to = ''] = key.split(' ');
    const cypher = createRelationships.replace('FROM', from).replace('TO', to).replace('TYPE', type);
    await inBatches(run, relationships, cypher);
  }
}

// Labels and types are the generator's own words, never input.
const createEntities = `UNWIND $rows AS row CREATE (n:Entity:LABEL) SET n = row.properties
  WITH n, row UNWIND row.names AS name CREATE (k:Name {key: name.key}) CREATE (n)-[r:NAMED]->(k) SET r = name.properties`;
const createOthers = 'UNWIND $rows AS row CREATE (n:LABEL) SET n = row.properties';
const createRelationships = `UNWIND $rows AS row MATCH (a:FROM {id: row.from}) MATCH (b:TO {id: row.to})
  CREATE (a)-[r:TYPE]->(b) SET r = row.properties`;

async function inBatches(run: Run, rows: readonly unknown[], cypher: string) {
  for (let start = 0; start < rows.length; start += batch) {
    await run(cypher, { rows: rows.slice(start, start + batch) });
  }
}
