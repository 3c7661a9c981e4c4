import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { RunningNeo4j } from '../../../src/neo4j/RunningNeo4j';
import { dataDir } from '../folders';
import { type LoadReport, loadGraph } from '../graph/loadGraph';
import { product } from '../product';

/** Raised when what is generated changes: graphs of another version are built anew. */
const graphVersion = 5;

export interface SyntheticGraph {
  readonly size: number;
  readonly neo4j: RunningNeo4j;
  /** How it was loaded, by this run or by the one that built it. */
  readonly load: LoadReport;
}

/**
 * Starts the Neo4j that holds the graph with so many compounds, with the product's own starter, and builds the graph if it
 * is not there yet. All sizes get the same memory.
 *
 * @param size compounds, a multiple of 2,000
 */
export async function startGraph(
  size: number,
  onProgress: (message: string) => void,
  how: HomeOptions = {},
): Promise<SyntheticGraph> {
  const neo4jOfSize = await startHome(`graph-${size}-v${graphVersion}`, how);
  try {
    // Beside the folder, which is Neo4j's own.
    const report = join(dataDir, `graph-${size}-v${graphVersion}.load.json`);
    if (existsSync(report))
      return { size, neo4j: neo4jOfSize, load: JSON.parse(readFileSync(report, 'utf8')) as LoadReport };
    const driver = neo4j.driver(neo4jOfSize.uri, neo4j.auth.basic(neo4jOfSize.user, neo4jOfSize.password));
    // A build that was cut short is begun again.
    const session = driver.session({ database: neo4jOfSize.database });
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10000 ROWS');
    await session.close();
    const load = await loadGraph(driver, neo4jOfSize.database, size, (share) =>
      onProgress(`loading the graph with ${size.toLocaleString('en')} compounds: ${Math.round(share * 100)} %`),
    );
    await driver.close();
    writeFileSync(report, `${JSON.stringify(load, null, 2)}\n`);
    return { size, neo4j: neo4jOfSize, load };
  } catch (error) {
    await neo4jOfSize.stop();
    throw error;
  }
}

export interface HomeOptions {
  /** 0 takes any free one. */
  readonly boltPort?: number;
  readonly extraConf?: Readonly<Record<string, string>>;
}

const starts = new Set<Promise<RunningNeo4j>>();
const ending = new AbortController();

/** Ends every Neo4j that was started here or is about to be, for a run that is cut short. */
export async function stopAll(): Promise<void> {
  ending.abort();
  await Promise.allSettled([...starts].map(async (start) => (await start).stop()));
}

/** A Neo4j of the benchmark's own, in a folder of that name. */
export function startHome(name: string, { boltPort = 0, extraConf = {} }: HomeOptions = {}): Promise<RunningNeo4j> {
  const start = product.startNeo4j()({
    dataDir: join(dataDir, name),
    boltPort,
    extraConf,
    httpPort: 0,
    heapMb: 1_024,
    pageCacheMb: 1_024,
    signal: ending.signal,
  });
  starts.add(start);
  return start;
}
