import { access, chmod, constants, mkdir, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { StartupError } from './StartupError';

/** Where things are in one data folder. */
export interface DataFolders {
  /** The data folder itself, without symbolic links; Neo4j's home. */
  readonly home: string;
  readonly conf: string;
  readonly data: string;
  readonly logs: string;
  /** What Java and Neo4j print; begun anew at each start. */
  readonly consoleLog: string;
  /** The generated password; also the sign that the data folder is ours. */
  readonly passwordFile: string;
  /** Present once a first start has come to its end. */
  readonly initialisedMark: string;
  /** Which process of the project has the data folder. */
  readonly ownerLock: string;
  /** Which Neo4j runs on it, and on which ports. */
  readonly neo4jLock: string;
}

/**
 * Makes a data folder, readable by its owner alone, and names what is in it.
 *
 * @throws StartupError if it cannot be made or written to
 */
export async function makeDataFolders(dataDir: string): Promise<DataFolders> {
  const home = await makeHome(path.resolve(dataDir));
  const data = path.join(home, 'data');
  const logs = path.join(home, 'logs');
  return {
    home,
    conf: path.join(home, 'conf'),
    data,
    logs,
    consoleLog: path.join(logs, 'console.log'),
    passwordFile: path.join(home, 'neo4j-password'),
    initialisedMark: path.join(data, 'initialised'),
    ownerLock: path.join(home, 'owner.lock'),
    neo4jLock: path.join(home, 'neo4j.lock'),
  };
}

async function makeHome(dataDir: string): Promise<string> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await access(dataDir, constants.W_OK);
    await refuseOthers(dataDir);
    await makePrivate(dataDir);
    return await realpath(dataDir);
  } catch (error) {
    if (error instanceof StartupError) throw error;
    throw new StartupError(
      `The data folder ${dataDir} cannot be used: ${(error as Error).message}.`,
      'Set DATA_DIR to a folder that you may write to.',
      { cause: error },
    );
  }
}

/** What the project and Neo4j put into a data folder; locks and passwords begin with the name. */
const ours =
  /^(owner\.lock|neo4j\.lock|neo4j-password|data|conf|logs|jars|import|plugins|licenses|certificates|run|lib|labs)/;

/** A folder with other things in it (DATA_DIR=/tmp, or a home folder) must not be closed to others. */
async function refuseOthers(dataDir: string): Promise<void> {
  const other = (await readdir(dataDir)).find((name) => !ours.test(name));
  if (other === undefined) return;
  throw new StartupError(
    `The data folder ${dataDir} holds other things, such as ${other}.`,
    'Set DATA_DIR to a folder that nothing else uses; it is made where it is not there.',
  );
}

/**
 * A folder that was there already, or was copied, may be open to others: the graph, its password and its logs are not for
 * them. Its files are closed by the folder; the password's also by itself, should it be copied elsewhere.
 */
async function makePrivate(dataDir: string): Promise<void> {
  for (const [file, mode] of [
    [dataDir, 0o700],
    [path.join(dataDir, 'neo4j-password'), 0o600],
  ] as const) {
    const found = await stat(file).catch(() => undefined);
    if (found === undefined || (found.mode & 0o077) === 0) continue;
    // Only its owner may; a folder that a container mounts may be another's and is used as it is.
    await chmod(file, mode).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPERM' && error.code !== 'EROFS') throw error;
    });
  }
}
