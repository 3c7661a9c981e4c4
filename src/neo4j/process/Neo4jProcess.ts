import { readFile } from 'node:fs/promises';
import type { Ports } from '../conf/neo4jConf';
import type { DataFolders } from '../dataFolders';
import { commandLineOf } from './commandLineOf';
import type { ProcessIdentity } from './isRunning';
import { startTimeOf } from './startTimeOf';

/** A Neo4j of a data folder, as its lock file describes it. */
export interface Neo4jProcess extends ProcessIdentity {
  readonly ports: Ports;
  /** Hash of the jars and settings that it was started with, ports aside. */
  readonly fingerprint: string;
}

/** The main class of Neo4j Community. */
export const entryPoint = 'org.neo4j.server.CommunityEntryPoint';

/** The argument by which a Neo4j is known as the one of its data folder. */
export function homeArgument(folders: DataFolders): string {
  return `--home-dir=${folders.home}`;
}

/** The Neo4j that runs on a data folder, if one does. */
export async function findNeo4j(folders: DataFolders): Promise<Neo4jProcess | undefined> {
  try {
    const locked = JSON.parse(await readFile(folders.neo4jLock, 'utf8')) as Omit<Neo4jProcess, 'started'>;
    const started = await startTimeOf(locked.pid);
    return started !== undefined && (await isNeo4jOf(folders, locked.pid)) ? { ...locked, started } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a process is the Neo4j of a data folder. Its command line names the folder, so a process that got the same id
 * later is never taken for it.
 */
async function isNeo4jOf(folders: DataFolders, pid: number): Promise<boolean> {
  const commandLine = await commandLineOf(pid);
  return commandLine.includes(entryPoint) && `${commandLine} `.includes(`${homeArgument(folders)} `);
}
