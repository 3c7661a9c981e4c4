import { rm } from 'node:fs/promises';

/** Ends the Neo4js of the run and removes their data. */
export default async function globalTeardown(): Promise<void> {
  const ended = (globalThis.testNeo4js ?? []).map(async ({ neo4j, dataDir }) => {
    await neo4j.stop();
    await rm(dataDir, { recursive: true, force: true });
  });
  await Promise.all(ended);
}
