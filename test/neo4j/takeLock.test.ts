import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { takeLock } from '../../src/neo4j/lock/takeLock';
import { startTimeOf } from '../../src/neo4j/process/startTimeOf';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'neo4j-lock-'));
  file = path.join(folder, 'a.lock');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function take(): Promise<() => Promise<void>> {
  const lock = await takeLock(file);
  if ('heldBy' in lock) throw new Error(`held by ${lock.heldBy.pid}`);
  return lock.release;
}

test('one at a time, and free again once released', async () => {
  const release = await take();
  await expect(take()).rejects.toThrow(`held by ${process.pid}`);
  await release();
  await (await take())();
  expect(await readdir(folder)).toEqual([]);
});

test('of many that come at once over a stale lock one gets it', async () => {
  await writeFile(file, JSON.stringify({ pid: 4_194_304, started: 'long ago', since: '' }));
  const attempts = await Promise.all(Array.from({ length: 20 }, () => takeLock(file)));
  expect(attempts.filter((attempt) => 'release' in attempt)).toHaveLength(1);
  expect(await readdir(folder)).toEqual(['a.lock']);
});

test('a lock whose process id another process has by now is stale', async () => {
  await writeFile(file, JSON.stringify({ pid: process.pid, started: 'before the reboot', since: '' }));
  await (await take())();
});

test.each(['', 'half a l', '{}', '{"pid": "1"}'])('a lock that says %j is stale', async (content) => {
  await writeFile(file, content);
  await (await take())();
});

test('a lock that somebody else took meanwhile is not released', async () => {
  const release = await take();
  await writeFile(file, JSON.stringify({ pid: process.pid, started: await startTimeOf(process.pid), since: '' }));
  await release();
  expect(await readdir(folder)).toEqual(['a.lock']);
});

test('processes have start times of their own', async () => {
  const [mine, parents] = await Promise.all([startTimeOf(process.pid), startTimeOf(process.ppid)]);
  expect(mine).toMatch(/\S/);
  expect(parents).toMatch(/\S/);
  expect(await startTimeOf(process.pid)).toBe(mine);
  expect(await startTimeOf(4_194_304)).toBeUndefined();
});
