import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import neo4j, { type Transaction } from 'neo4j-driver';
import type { Graph } from '../graph/Graph';
import { StartupError } from '../neo4j/StartupError';
import type { GraphMapping } from '../schema/GraphMapping';
import { readStamp } from '../seed/load/stamp';
import type { Resource } from './datapackage/DataPackage';
import { dataPackageOf } from './datapackage/dataPackageOf';
import { tableOf } from './GraphElement';
import { OutputFolder } from './OutputFolder';
import type { GraphSurvey } from './read/GraphSurvey';
import { readNodes } from './read/readNodes';
import { readRelationships } from './read/readRelationships';
import { surveyGraph } from './read/surveyGraph';
import { type Format, writersOf } from './write/formats';
import type { GraphWriter } from './write/GraphWriter';

export interface ExportOptions {
  /** Connected with exact integers. */
  readonly graph: Graph;
  readonly mapping: GraphMapping;
  readonly format: Format;
  readonly out: string;
  /** Replace whatever is in the folder. */
  readonly force?: boolean;
  readonly onProgress?: (message: string) => void;
  /** Told of the folder, so that it can be taken back should the process be ended. */
  readonly onFolder?: (folder: OutputFolder) => void;
}

export interface ExportReport extends Pick<GraphSurvey, 'dataVersion' | 'foreign'> {
  /** By table (the type's label). */
  readonly nodes: ReadonlyMap<string, number>;
  readonly relationships: number;
  readonly resources: readonly Resource[];
}

/** Of a graph of any size that one machine holds. */
const timeout = 12 * 3_600_000;
const progressEvery = 100_000;

/**
 * Writes the whole graph to a folder: the files of a format, the Cypher script, and the `datapackage.json` that describes
 * them. It is read in a READ transaction as a stream, and the folder appears when it is complete.
 *
 * @throws StartupError if the folder has something else, no facts are loaded, or they were loaded anew meanwhile
 * @example await exportGraph({ graph, mapping: readMapping(), format: 'csv', out: 'export' });
 */
export async function exportGraph(options: ExportOptions): Promise<ExportReport> {
  const { graph, out, force = false, onFolder } = options;
  const folder = await OutputFolder.prepare(out, force);
  onFolder?.(folder);
  const session = graph.driver.session({ database: await graph.database(), defaultAccessMode: neo4j.session.READ });
  try {
    const transaction = await session.beginTransaction({ timeout });
    const report = await write(transaction, folder.aside, options);
    await transaction.close();
    await folder.publish();
    return report;
  } finally {
    folder.discard();
    await session.close();
  }
}

async function write(transaction: Transaction, folder: string, options: ExportOptions): Promise<ExportReport> {
  const { mapping, format, onProgress = () => undefined } = options;
  const loaded = await stampOf(transaction);
  if (loaded === undefined) {
    throw new StartupError('The graph holds no facts yet.', 'Load them first: npm run seeds -- load, or npm start.');
  }
  onProgress('Looking at what there is');
  const survey = await surveyGraph(transaction);
  const writers = await Promise.all(writersOf(format).map((open) => open({ folder, survey, mapping })));
  const nodes = await writeNodes(transaction, writers, onProgress);
  const relationships = await writeRelationships(transaction, writers, onProgress);
  if ((await stampOf(transaction)) !== loaded) {
    throw new StartupError('The graph was loaded anew while it was exported; nothing was written.', 'Export it again.');
  }
  const resources: Resource[] = [];
  for (const writer of writers) resources.push(...(await writer.end()));
  const description = dataPackageOf(survey, resources);
  await writeFile(path.join(folder, 'datapackage.json'), `${JSON.stringify(description, null, 2)}\n`);
  return { nodes, relationships, resources, dataVersion: survey.dataVersion, foreign: survey.foreign };
}

async function writeNodes(
  transaction: Transaction,
  writers: readonly GraphWriter[],
  onProgress: (message: string) => void,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  let all = 0;
  for await (const node of readNodes(transaction)) {
    for (const writer of writers) await writer.node(node);
    const table = tableOf(node.labels);
    counts.set(table, (counts.get(table) ?? 0) + 1);
    all += 1;
    if (all % progressEvery === 0) onProgress(`${all} nodes`);
  }
  onProgress(`${all} nodes`);
  return counts;
}

async function writeRelationships(
  transaction: Transaction,
  writers: readonly GraphWriter[],
  onProgress: (message: string) => void,
): Promise<number> {
  let all = 0;
  for await (const relationship of readRelationships(transaction)) {
    for (const writer of writers) await writer.relationship(relationship);
    all += 1;
    if (all % progressEvery === 0) onProgress(`${all} relationships`);
  }
  onProgress(`${all} relationships`);
  return all;
}

/** Which facts the graph holds and since when: a transaction sees what others commit, and a mixture is worth nothing. */
async function stampOf(transaction: Transaction): Promise<string | undefined> {
  const stamp = await readStamp(transaction);
  return stamp && `${stamp.value} ${stamp.loadedAt}`;
}
