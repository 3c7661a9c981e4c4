import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RunningNeo4j } from '../../src/neo4j/RunningNeo4j';
import { reclaim } from '../../src/neo4j/reclaim';
import { startNeo4j } from '../../src/neo4j/startNeo4j';
import type { TestNeo4j } from './neo4jForTests';

// Folders of tests that start a Neo4j of their own are named like this too, and so are cleaned up like this one.
const prefix = 'drug-program-graph-test-';

declare global {
  /** How many files a run has, as the sequencer was told. */
  var testFiles: number | undefined;
  var testNeo4js: { neo4j: RunningNeo4j; dataDir: string }[] | undefined;
}

/**
 * Starts an embedded Neo4j for each worker that the run will have, on free ports and with an empty graph, and says in
 * TEST_NEO4J_SERVERS where they are. Where TEST_NEO4J_URI is set, that server is used; `TEST_NEO4J_URI=none` is for runs
 * of tests that need none.
 */
export default async function globalSetup({ maxWorkers = 1 }: { readonly maxWorkers?: number }): Promise<void> {
  if (!process.env.TEST_NEO4J_URI) await startServers(maxWorkers);
  // A Neo4j that a test starts for itself is gone too soon for Java's second compiler to pay: without, it starts with half
  // the work. Those above live long enough.
  process.env.JAVA_TOOL_OPTIONS ??= '-XX:TieredStopAtLevel=1';
}

async function startServers(maxWorkers: number): Promise<void> {
  await reclaimKilledRuns();
  const servers: TestNeo4j[] = [];
  globalThis.testNeo4js = [];
  const workers = Math.min(maxWorkers, globalThis.testFiles ?? maxWorkers);
  await Promise.all(
    Array.from({ length: workers }, async (_, index) => {
      const dataDir = path.join(tmpdir(), `${prefix}${process.pid}-${index + 1}`);
      const onProgress = (message: string) => void process.stderr.write(`${message}\n`);
      const neo4j = await startNeo4j({ dataDir, boltPort: 0, httpPort: 0, onProgress });
      globalThis.testNeo4js?.push({ neo4j, dataDir });
      const { uri, httpUrl, user, password, database } = neo4j;
      servers.push({ uri, httpUrl, user, password, database });
    }),
  );
  process.env.TEST_NEO4J_SERVERS = JSON.stringify(servers);
}

/** A run that was killed leaves its Neo4j and its folder behind; the next run ends the one and removes the other. */
async function reclaimKilledRuns(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(prefix) || isRunning(Number.parseInt(name.slice(prefix.length), 10))) continue;
    const dataDir = path.join(tmpdir(), name);
    if (await reclaim(dataDir)) await rm(dataDir, { recursive: true, force: true });
  }
}

/** Whether a process has this id: a run that has just begun owns its folder only a moment later. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
