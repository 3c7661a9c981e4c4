import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { choosePorts } from './choosePorts';
import { neo4jConf, type Ports } from './conf/neo4jConf';
import { prepareData, readPassword } from './conf/prepareData';
import type { DataFolders } from './dataFolders';
import type { Java } from './java/findJava';
import type { Neo4jOptions } from './Neo4jOptions';
import { endProcess } from './process/endProcess';
import { isRunning } from './process/isRunning';
import { findNeo4j, type Neo4jProcess } from './process/Neo4jProcess';
import { spawnNeo4j } from './process/spawnNeo4j';
import { StartupError } from './StartupError';
import { waitUntilReady } from './waitUntilReady';
import { writeFileAtomically } from './writeFileAtomically';

export const user = 'neo4j';
export const database = 'neo4j';

export interface Launch {
  readonly options: Neo4jOptions;
  readonly folders: DataFolders;
  readonly java: Java;
  /** Folder of the jars. */
  readonly jars: string;
  /** Ports wanted; 0 for any. */
  readonly ports: Ports;
  readonly signal: AbortSignal;
}

export interface Launched extends Neo4jProcess {
  readonly password: string;
  readonly adopted: boolean;
}

/**
 * A Neo4j that answers: the one that already runs on the data folder, if it was started with the same jars and settings
 * and on the ports wanted, or else a new one. One that does not fit, or no longer answers, is stopped first.
 */
export async function launch(launching: Launch): Promise<Launched> {
  const fingerprint = await fingerprintOf(launching);
  return (await adopt(launching, fingerprint)) ?? (await startNew(launching, fingerprint));
}

async function adopt(launching: Launch, fingerprint: string): Promise<Launched | undefined> {
  const { folders, ports, options } = launching;
  const found = await findNeo4j(folders);
  if (found === undefined) return undefined;
  const password = await readPassword(folders);
  const fits =
    found.fingerprint === fingerprint &&
    fitsPort(ports.bolt, found.ports.bolt) &&
    fitsPort(ports.http, found.ports.http);
  if (fits && password !== undefined) {
    options.onProgress?.(`Taking over Neo4j, process ${found.pid}, which an earlier run left behind`);
    try {
      await becomeReady(launching, found, password);
      return { ...found, password, adopted: true };
    } catch (error) {
      launching.signal.throwIfAborted();
      options.onProgress?.(`It cannot be used (${(error as Error).message.split('\n')[0]}); starting another`);
    }
  } else {
    options.onProgress?.(`Stopping Neo4j, process ${found.pid}, which was started with other settings`);
  }
  await endProcess(found);
  return undefined;
}

async function startNew(launching: Launch, fingerprint: string): Promise<Launched> {
  const { options, folders, java, jars, signal } = launching;
  const ports = await choosePorts(launching.ports);
  const password = await prepareData(folders, user);
  await mkdir(folders.conf, { recursive: true });
  await writeFileAtomically(path.join(folders.conf, 'neo4j.conf'), await neo4jConf(options, ports));
  signal.throwIfAborted();
  options.onProgress?.(`Starting Neo4j on ports ${ports.bolt} (Bolt) and ${ports.http} (HTTP)`);
  const started = await spawnNeo4j({ folders, java, jars, jvmOptions: jvmOptions(options), ports, fingerprint });
  try {
    await becomeReady(launching, started, password);
  } catch (error) {
    await endProcess(started);
    throw withJavaHint(error, java);
  }
  return { ...started, password, adopted: false };
}

async function becomeReady(launching: Launch, neo4j: Neo4jProcess, password: string): Promise<void> {
  const { folders, options, signal } = launching;
  await waitUntilReady({
    folders,
    ports: neo4j.ports,
    user,
    password,
    database,
    timeoutSeconds: options.startTimeoutSeconds ?? 120,
    isAlive: () => isRunning(neo4j),
    signal,
  });
  await writeFile(folders.initialisedMark, '');
}

function fitsPort(wanted: number, actual: number): boolean {
  return wanted === 0 || wanted === actual;
}

async function fingerprintOf({ options, jars }: Launch): Promise<string> {
  const conf = await neo4jConf(options, { bolt: 0, http: 0 });
  return createHash('sha256')
    .update([jars, ...jvmOptions(options), conf].join('\n'))
    .digest('hex')
    .slice(0, 16);
}

function jvmOptions(options: Neo4jOptions): string[] {
  const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang', 'java.util.concurrent'];
  return [
    '-Xms256m',
    `-Xmx${options.heapMb ?? 1024}m`,
    '-XX:+UseG1GC',
    // A Neo4j out of memory is of no use; gone, it is started again.
    '-XX:+ExitOnOutOfMemoryError',
    '-Dfile.encoding=UTF-8',
    '-Dlog4j2.disable.jmx=true',
    ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
  ];
}

function withJavaHint(error: unknown, java: Java): unknown {
  if (!(error instanceof StartupError) || java.supported) return error;
  const hint = `Neo4j 5.26 is made for Java 17 and 21; ${java.program} is Java ${java.version}: try one of those.`;
  return new StartupError(error.problem, `${hint} ${error.advice}`, { cause: error });
}
