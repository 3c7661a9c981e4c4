import { makeDataFolders } from './dataFolders';
import { takeLock } from './lock/takeLock';
import { endProcess } from './process/endProcess';
import { findNeo4j } from './process/Neo4jProcess';

/**
 * Ends the Neo4j of a data folder whose owner was killed.
 *
 * @returns whether the folder is free now; false if a living process owns it, which is left alone
 */
export async function reclaim(dataDir: string): Promise<boolean> {
  const folders = await makeDataFolders(dataDir);
  const lock = await takeLock(folders.ownerLock);
  if ('heldBy' in lock) return false;
  try {
    const orphan = await findNeo4j(folders);
    if (orphan !== undefined) await endProcess(orphan);
    return true;
  } finally {
    await lock.release();
  }
}
