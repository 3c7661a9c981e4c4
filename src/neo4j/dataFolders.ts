import { mkdir, realpath } from 'node:fs/promises';
import path from 'node:path';

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

/** Makes a data folder, readable by its owner alone, and names what is in it. */
export async function makeDataFolders(dataDir: string): Promise<DataFolders> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const home = await realpath(dataDir);
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
