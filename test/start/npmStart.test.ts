import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { reclaim } from '../../src/neo4j/reclaim';
import { type MainProcess, runMain } from './runMain';

const examples = path.join(__dirname, '../acceptance');
const flagship = readFile(path.join(examples, '01-roche-phase-three.graphql'), 'utf8');

/** A first start of Java on a busy machine. */
jest.setTimeout(180_000);

let dataDir: string;
let main: MainProcess | undefined;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'drug-program-graph-start-'));
});
afterAll(async () => {
  main?.child.kill('SIGKILL');
  await reclaim(dataDir);
  await rm(dataDir, { recursive: true, force: true });
});

/** Starts with the data folder of this test and gives the address of GraphQL and the process of Neo4j. */
async function start() {
  main = runMain({ DATA_DIR: dataDir, NEO4J_BOLT_PORT: '0', NEO4J_HTTP_PORT: '0' });
  const [, graphql = ''] = await main.says(/GraphQL +(\S+)/);
  const [, neo4jPid] = await main.says(/Neo4j \S+ (?:runs|was still running) as process (\d+)/);
  return { main, graphql, neo4jPid: Number(neo4jPid) };
}

async function ask(graphql: string) {
  const body = JSON.stringify({ query: await flagship });
  const response = await fetch(graphql, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return { status: response.status, body: await response.json() };
}

async function answer() {
  const { data } = JSON.parse(await readFile(path.join(examples, '01-roche-phase-three.json'), 'utf8'));
  return { status: 200, body: { data } };
}

test('says where everything is, answers, and stops what it started', async () => {
  const { main, graphql, neo4jPid } = await start();
  expect(main.output()).toMatch(/Brought the graph to version \w+/);
  expect(main.output()).toMatch(/Playground +http:\/\/localhost:\d+\/playground/);
  expect(main.output()).toMatch(/Neo4j Browser +http:\/\/\S+\/browser\/ \(user neo4j, password in .*neo4j-password\)/);
  expect(main.output()).not.toContain((await readFile(path.join(dataDir, 'neo4j-password'), 'utf8')).trim());
  expect(await ask(graphql)).toEqual(await answer());

  main.child.kill('SIGINT');
  expect(await main.exit).toBe(0);
  expect(await isRunning(neo4jPid)).toBe(false);
});

test('survives the death of Neo4j, and of itself, and loads nothing twice', async () => {
  const first = await start();
  expect(first.main.output()).toMatch(/Nothing changed/);
  process.kill(first.neo4jPid, 'SIGKILL');
  await sleep(100);
  expect(await ask(first.graphql)).toMatchObject({ status: 503 });
  await first.main.says(/Neo4j answers again/);
  expect(await ask(first.graphql)).toEqual(await answer());

  first.main.child.kill('SIGKILL');
  await first.main.exit;
  const begun = Date.now();
  const second = await start();
  expect(second.main.output()).toMatch(/was still running/);
  expect(Date.now() - begun).toBeLessThan(10_000);
  expect(await ask(second.graphql)).toEqual(await answer());
  second.main.child.kill('SIGTERM');
  expect(await second.main.exit).toBe(0);
  expect(await isRunning(second.neo4jPid)).toBe(false);
});

test('can be stopped while it starts', async () => {
  const main = runMain({ DATA_DIR: dataDir, NEO4J_BOLT_PORT: '0', NEO4J_HTTP_PORT: '0' });
  await main.says(/Starting Neo4j/);
  main.child.kill('SIGINT');
  expect(await main.exit).toBe(0);
  expect(await reclaim(dataDir)).toBe(true);
});

/** Whether a process runs; one that has ended but whose parent has not asked for its exit code does not. */
async function isRunning(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
    return !/\) Z /.test(await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => ''));
  } catch {
    return false;
  }
}
