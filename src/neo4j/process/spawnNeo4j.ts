import { spawn } from 'node:child_process';
import { mkdir, open, rm } from 'node:fs/promises';
import type { Ports } from '../conf/neo4jConf';
import type { DataFolders } from '../dataFolders';
import type { Java } from '../java/findJava';
import { entryPoint, homeArgument, type Neo4jProcess } from './Neo4jProcess';
import { startTimeOf } from './startTimeOf';

export interface SpawnOptions {
  readonly folders: DataFolders;
  readonly java: Java;
  readonly jars: string;
  readonly jvmOptions: readonly string[];
  readonly ports: Ports;
  readonly fingerprint: string;
}

// The shell writes the lock and then becomes Neo4j, so a Neo4j never runs without a lock that names it,
// even if the process that wanted it is killed at that moment.
const script = `printf '{"pid":%s,%s\\n' "$$" "$2" > "$1.$$" && mv "$1.$$" "$1" && shift 2 && exec "$@"`;

/**
 * Starts Neo4j in a process group of its own, so that a Ctrl-C in the terminal reaches only us. It outlives this
 * process; `findNeo4j` finds it again.
 */
export async function spawnNeo4j(options: SpawnOptions): Promise<Neo4jProcess> {
  const { folders, java, jars, jvmOptions, ports, fingerprint } = options;
  await mkdir(folders.logs, { recursive: true });
  await rm(folders.neo4jLock, { force: true });
  const log = await open(folders.consoleLog, 'w');
  try {
    const command = [
      java.program,
      ...jvmOptions,
      '-cp',
      './*', // from the jars' folder, so that a colon in its path does not matter
      entryPoint,
      homeArgument(folders),
      `--config-dir=${folders.conf}`,
    ];
    const lock = JSON.stringify({ ports, fingerprint }).slice(1);
    const child = spawn('sh', ['-c', script, 'neo4j', folders.neo4jLock, lock, ...command], {
      cwd: jars,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    const pid = await new Promise<number>((resolve, reject) => {
      child.once('spawn', () => resolve(child.pid as number));
      child.once('error', reject);
    });
    child.unref();
    return { pid, started: (await startTimeOf(pid)) ?? '', ports, fingerprint };
  } finally {
    await log.close();
  }
}
