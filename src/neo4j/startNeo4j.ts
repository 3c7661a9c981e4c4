import { rm } from 'node:fs/promises';
import path from 'node:path';
import { type DataFolders, makeDataFolders } from './dataFolders';
import { fetchJars } from './jars/fetchJars';
import { defaultJarsDir, readJarSet } from './jars/jarSet';
import { findJava } from './java/findJava';
import { type Launch, launch } from './launch';
import { takeLock } from './lock/takeLock';
import type { Neo4jOptions } from './Neo4jOptions';
import type { RunningNeo4j } from './RunningNeo4j';
import { StartupError } from './StartupError';
import { superviseNeo4j } from './superviseNeo4j';

/**
 * Starts the embedded Neo4j of a data folder, or takes over the one that an earlier run left there, and keeps it running.
 * The first time ever its jars are fetched. At most one process has a data folder.
 *
 * @throws StartupError with what is wrong and what to do: no Java, port taken, data folder in use, fetch failed …
 *
 * @example
 * const neo4j = await startNeo4j({ dataDir: '.neo4j', boltPort: 7687, httpPort: 7474, onProgress: console.log });
 * const driver = createDriver(neo4j.uri, auth.basic(neo4j.user, neo4j.password));
 * await neo4j.stop();
 */
export async function startNeo4j(options: Neo4jOptions): Promise<RunningNeo4j> {
  if (process.platform === 'win32') {
    throw new StartupError(
      'The embedded Neo4j runs on Linux and macOS.',
      'Use WSL, or set NEO4J_URI to a Neo4j that already runs, for instance the one of compose.yaml.',
    );
  }
  const folders = await makeDataFolders(options.dataDir);
  const release = await own(folders);
  try {
    return await startOwned(options, folders, release);
  } catch (error) {
    await release();
    options.signal?.throwIfAborted();
    throw error;
  }
}

async function startOwned(
  options: Neo4jOptions,
  folders: DataFolders,
  release: () => Promise<void>,
): Promise<RunningNeo4j> {
  const env = options.env ?? process.env;
  const onProgress = options.onProgress ?? (() => undefined);
  const signal = options.signal ?? new AbortController().signal;
  const java = await findJava(env);
  if (!java.supported) onProgress(`Java ${java.version} (${java.program}) is not one that Neo4j is made for: 17 or 21`);
  const jarSet = await readJarSet();
  const jarsDir = path.resolve(options.jarsDir ?? defaultJarsDir(env));
  const fetching = { jarsDir, jarSet, java, env, onProgress };
  const jars = await fetchJars({ ...fetching, signal });
  const launching: Launch = {
    options,
    folders,
    java,
    jars,
    ports: { bolt: options.boltPort, http: options.httpPort },
    signal,
  };
  const first = await launch(launching);
  return superviseNeo4j({
    first,
    version: jarSet.version,
    relaunch: async (ending) => {
      await fetchJars({ ...fetching, signal: ending });
      return launch({ ...launching, ports: first.ports, signal: ending });
    },
    onStopped: async () => {
      await rm(folders.neo4jLock, { force: true });
      await release();
    },
    onProgress,
  });
}

async function own(folders: DataFolders): Promise<() => Promise<void>> {
  const lock = await takeLock(folders.ownerLock);
  if ('release' in lock) return lock.release;
  const { pid, since } = lock.heldBy;
  throw new StartupError(
    `The data folder ${folders.home} is in use by process ${pid}, since ${since}.`,
    `Stop that process first, or set DATA_DIR to another folder (and PORT, NEO4J_BOLT_PORT, NEO4J_HTTP_PORT to other ports).`,
  );
}
