import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { reclaim } from '../../src/neo4j/reclaim';
import { type MainProcess, runMain } from './runMain';

const examples = path.join(__dirname, '../acceptance');
const flagship = readFile(path.join(examples, '01-roche-phase-three.graphql'), 'utf8');

/** A first start of Java on a busy machine. */
jest.setTimeout(300_000);

let dataDir: string;
let main: MainProcess | undefined;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'drug-program-graph-start-'));
});
afterEach(async () => {
  main?.child.kill('SIGKILL');
  await main?.exit;
});
afterAll(async () => {
  await reclaim(dataDir);
  await rm(dataDir, { recursive: true, force: true });
});

/** Starts with the data folder of this test and gives the address of GraphQL and the process of Neo4j. */
async function start(environment: Record<string, string> = {}) {
  main = runMain({ DATA_DIR: dataDir, NEO4J_BOLT_PORT: '0', NEO4J_HTTP_PORT: '0', ...environment });
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

test('says where everything is, answers, and survives the death of Neo4j and of itself', async () => {
  const first = await start();
  const said = first.main.output();
  expect(said).toMatch(/Brought the graph to version \w+/);
  expect(said).toMatch(/Playground +http:\/\/localhost:\d+\/playground/);
  expect(said).toMatch(/Neo4j Browser +http:\/\/\S+\/browser\/ \(user neo4j, password in .*neo4j-password\)/);
  expect(said).not.toContain((await readFile(path.join(dataDir, 'neo4j-password'), 'utf8')).trim());
  expect(await ask(first.graphql)).toEqual(await answer());

  process.kill(first.neo4jPid, 'SIGKILL');
  await sleep(100);
  expect(await ask(first.graphql)).toMatchObject({ status: 503 });
  await first.main.says(/Neo4j answers again/);
  // A Neo4j that has just begun plans slowly, on a busy machine past the deadline; that passes by itself, too.
  while ((await ask(first.graphql)).status === 503) await sleep(100);
  expect(await ask(first.graphql)).toEqual(await answer());

  first.main.child.kill('SIGKILL');
  await first.main.exit;
  const second = await start({ WARM_UP: 'true' });
  expect(second.main.output()).toMatch(/was still running/);
  expect(second.main.output()).toMatch(/Nothing changed/);
  expect(await ask(second.graphql)).toEqual(await answer());

  const warm = new URL('/readyz/warm', second.graphql);
  expect((await fetch(warm)).status).toBe(503);
  await second.main.says(/Warm: Neo4j has planned \d\d example questions, in \d+ s\./);
  expect((await fetch(warm)).status).toBe(200);

  second.main.child.kill('SIGINT');
  expect(await second.main.exit).toBe(0);
  expect(await isRunning(second.neo4jPid)).toBe(false);
});

test('can be stopped while it starts', async () => {
  main = runMain({ DATA_DIR: dataDir, NEO4J_BOLT_PORT: '0', NEO4J_HTTP_PORT: '0' });
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
