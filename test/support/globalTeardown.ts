import { rm } from 'node:fs/promises';

/** Ends the Neo4j of the run and removes its data. */
export default async function globalTeardown(): Promise<void> {
  const run = globalThis.testNeo4j;
  if (run === undefined) return;
  await run.neo4j.stop();
  await rm(run.dataDir, { recursive: true, force: true });
}
