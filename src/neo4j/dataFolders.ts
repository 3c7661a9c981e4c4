import { access, constants, mkdir, realpath } from 'node:fs/promises';
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
    return await realpath(dataDir);
  } catch (error) {
    throw new StartupError(
      `The data folder ${dataDir} cannot be used: ${(error as Error).message}.`,
      'Set DATA_DIR to a folder that you may write to.',
      { cause: error },
    );
  }
}
