import { readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RunningNeo4j } from '../../src/neo4j/RunningNeo4j';
import { reclaim } from '../../src/neo4j/reclaim';
import { startNeo4j } from '../../src/neo4j/startNeo4j';

// Folders of tests that start a Neo4j of their own are named like this too, and so are cleaned up like this one.
const prefix = 'drug-program-graph-test-';

declare global {
  var testNeo4j: { neo4j: RunningNeo4j; dataDir: string } | undefined;
}

/**
 * Starts one embedded Neo4j for the whole run, on free ports and with an empty graph, and says where it is in
 * TEST_NEO4J_URI, TEST_NEO4J_HTTP_URL, TEST_NEO4J_USER and TEST_NEO4J_PASSWORD. Where TEST_NEO4J_URI is set already, that
 * server is used; `TEST_NEO4J_URI=none` is for runs of tests that need none.
 */
export default async function globalSetup(): Promise<void> {
  if (process.env.TEST_NEO4J_URI) return;
  await reclaimKilledRuns();
  const dataDir = path.join(tmpdir(), `${prefix}${process.pid}`);
  const neo4j = await startNeo4j({
    dataDir,
    boltPort: 0,
    httpPort: 0,
    onProgress: (message) => process.stderr.write(`${message}\n`),
  });
  globalThis.testNeo4j = { neo4j, dataDir };
  process.env.TEST_NEO4J_URI = neo4j.uri;
  process.env.TEST_NEO4J_HTTP_URL = neo4j.httpUrl;
  process.env.TEST_NEO4J_USER = neo4j.user;
  process.env.TEST_NEO4J_PASSWORD = neo4j.password;
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
