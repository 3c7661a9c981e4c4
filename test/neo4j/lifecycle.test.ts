import { access, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import type { Neo4jEvent, RunningNeo4j } from '../../src/neo4j/RunningNeo4j';
import { reclaim } from '../../src/neo4j/reclaim';
import { startNeo4j } from '../../src/neo4j/startNeo4j';
import { startOwner } from './support/startOwner';

jest.setTimeout(120_000);

// One life of a data folder, told in order: each test begins where the one before it ended.
let dataDir: string;
let running: RunningNeo4j | undefined;
const anyPorts = { boltPort: 0, httpPort: 0 };

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), `drug-program-graph-test-${process.pid}-it's a life: `));
});

afterAll(async () => {
  await running?.stop();
  await reclaim(dataDir);
  await rm(dataDir, { recursive: true, force: true });
});

test('owner and Neo4j killed during the first start; then the owner alone, again during the first start', async () => {
  const first = startOwner({ dataDir, ...anyPorts });
  await first.line((line) => line.includes('Starting Neo4j'));
  await sleep(3_000);
  await first.kill();
  const killed = await pidInLock();
  process.kill(killed, 'SIGKILL');

  const second = startOwner({ dataDir, ...anyPorts });
  await second.line((line) => line.includes('Starting Neo4j'));
  const orphan = await pidInLock(killed);
  await second.kill();

  running = await startNeo4j({ dataDir, ...anyPorts });
  expect(running.adopted).toBe(true);
  expect(running.pid).toBe(orphan);
  expect(await ask('CREATE (:Kept) RETURN 1 AS answer')).toBe(1);
});

test('the password can be read by the owner of the folder alone', async () => {
  const file = path.join(dataDir, 'neo4j-password');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect((await readFile(file, 'utf8')).trim()).toBe(running?.password);
  expect(running?.password.length).toBeGreaterThanOrEqual(32);
});

test('a second start in the same data folder says who has it', async () => {
  await expect(startNeo4j({ dataDir, ...anyPorts })).rejects.toThrow(
    new RegExp(`is in use by process ${process.pid}, since 2.*\nStop that process first, or set DATA_DIR`),
  );
  const other = startOwner({ dataDir, ...anyPorts });
  expect(await other.line((line) => line.includes('error'))).toContain(`is in use by process ${process.pid}`);
  await other.kill();
  expect(await reclaim(dataDir)).toBe(false);
  expect(await ask('RETURN 1 AS answer')).toBe(1);
});

test('a Neo4j that was killed is started again at the same place', async () => {
  const before = running as RunningNeo4j;
  const { uri, pid } = before;
  const events: Neo4jEvent[] = [];
  const up = new Promise<void>((resolve) => {
    before.watch((event) => {
      events.push(event);
      if (event.type === 'up') resolve();
    });
  });
  process.kill(pid, 'SIGKILL');
  await up;
  expect(events).toEqual([
    { type: 'down', pid },
    { type: 'up', pid: before.pid },
  ]);
  expect(before.pid).not.toBe(pid);
  expect(before.uri).toBe(uri);
  expect(await ask('MATCH (n:Kept) RETURN count(n) AS answer')).toBe(1);
});

test('stop ends Neo4j and frees the data folder', async () => {
  const pid = running?.pid as number;
  await running?.stop();
  await running?.stop();
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  for (const lock of ['owner.lock', 'neo4j.lock'])
    await expect(access(path.join(dataDir, lock))).rejects.toThrow('ENOENT');
  running = undefined;
});

test('a start that is given up leaves no Neo4j', async () => {
  const ending = new AbortController();
  const messages: string[] = [];
  const start = startNeo4j({
    dataDir,
    ...anyPorts,
    signal: ending.signal,
    onProgress: (message) => {
      messages.push(message);
      if (message.startsWith('Starting')) setTimeout(() => ending.abort(new Error('Ctrl-C')), 1_000);
    },
  });
  await expect(start).rejects.toThrow('Ctrl-C');
  const pid = await pidInLock();
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});

test('an orphan that was started with other settings is replaced, and the data stay', async () => {
  const owner = startOwner({ dataDir, ...anyPorts, readOnly: true });
  const { pid, ...address } = JSON.parse(await owner.line((line) => line.includes('"pid"')));
  await expect(ask('CREATE (:Refused) RETURN 1 AS answer', address)).rejects.toMatchObject({
    code: 'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase',
  });
  await owner.kill();
  const messages: string[] = [];
  running = await startNeo4j({ dataDir, ...anyPorts, onProgress: (message) => messages.push(message) });
  expect(messages[0]).toBe(`Stopping Neo4j, process ${pid}, which was started with other settings`);
  expect(running.adopted).toBe(false);
  expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  expect(await ask('MATCH (n:Kept) CREATE (:Kept) RETURN count(n) AS answer')).toBe(1);
});

async function ask(
  statement: string,
  { uri, password } = running as { uri: string; password: string },
): Promise<number> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password), { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(statement, {}, { database: 'neo4j' });
    return records[0]?.get('answer') as number;
  } finally {
    await driver.close();
  }
}

/** The Neo4j that the lock names, once it is another than `before`. */
async function pidInLock(before?: number): Promise<number> {
  const lock = path.join(dataDir, 'neo4j.lock');
  for (;;) {
    const text = await readFile(lock, 'utf8').catch(() => undefined);
    const pid = text === undefined ? before : (JSON.parse(text) as { pid: number }).pid;
    if (pid !== undefined && pid !== before) return pid;
    await sleep(20);
  }
}
