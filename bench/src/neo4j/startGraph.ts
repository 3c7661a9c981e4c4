import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';

export interface RunningGraph {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const dataDir = join(__dirname, '../../.data');
export const homeOf = (size: number) => join(dataDir, `neo4j-${size}`);
const portOf = (size: number) => 18_000 + Math.round(size / 1_000);

/** Starts the Neo4j of one size, in a home of its own under `bench/.data`. */
export async function startGraph(size: number): Promise<RunningGraph> {
  const home = homeOf(size);
  const lib = process.env.NEO4J_LIB;
  if (!lib) throw new Error('NEO4J_LIB: the folder with the jars of Neo4j');
  for (const folder of ['conf', 'data', 'logs', 'run', 'import', 'plugins'])
    mkdirSync(join(home, folder), { recursive: true });
  const bolt = portOf(size);
  writeFileSync(
    join(home, 'conf/neo4j.conf'),
    [
      `server.directories.data=${home}/data`,
      `server.directories.logs=${home}/logs`,
      `server.directories.transaction.logs.root=${home}/data/transactions`,
      `server.directories.import=${home}/import`,
      `server.directories.plugins=${home}/plugins`,
      `server.directories.lib=${lib}`,
      `server.directories.run=${home}/run`,
      'dbms.security.auth_enabled=false',
      `server.bolt.listen_address=127.0.0.1:${bolt}`,
      'server.http.enabled=false',
      'server.memory.pagecache.size=1g',
      'db.tx_log.preallocate=false',
      'dbms.usage_report.enabled=false',
      '',
    ].join('\n'),
  );
  const opens = ['java.nio', 'java.io', 'sun.nio.ch', 'java.lang'].map(
    (one) => `--add-opens=java.base/${one}=ALL-UNNAMED`,
  );
  const child = spawn(
    'java',
    [
      '-Xms1g',
      '-Xmx1g',
      '-cp',
      `${lib}/*`,
      ...opens,
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${home}/conf`,
    ],
    { stdio: 'ignore' },
  );
  const uri = `bolt://127.0.0.1:${bolt}`;
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', ''));
  await ready(driver, () => child.exitCode !== null);
  await driver.close();
  return {
    uri,
    user: 'neo4j',
    password: '',
    pid: child.pid ?? 0,
    stop: () =>
      new Promise((done) => {
        if (child.exitCode !== null) return done();
        child.once('exit', () => done());
        child.kill('SIGTERM');
      }),
  };
}

async function ready(driver: Driver, gone: () => boolean) {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (gone()) throw new Error('Neo4j ended while it started; see logs in its home');
    const up = await driver.getServerInfo().then(
      () => true,
      () => false,
    );
    if (up) return;
    await new Promise((next) => setTimeout(next, 300));
  }
  throw new Error('Neo4j did not answer');
}

export const built = (size: number) => existsSync(join(homeOf(size), 'load.json'));
