import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import type { RunningNeo4j } from '../../src/neo4j/RunningNeo4j';
import { startNeo4j } from '../../src/neo4j/startNeo4j';
import { type MainProcess, runMain } from './runMain';

// Copies of the project, each a process of its own, on one Neo4j.
jest.setTimeout(600_000);

const root = path.join(__dirname, '../..');
let folder: string;
let server: RunningNeo4j;
let driver: Driver;
let newer: string;
const started: MainProcess[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'drug-program-graph-shared-'));
  newer = await copyOfProject('newer');
  server = await startNeo4j({ dataDir: path.join(folder, 'neo4j'), boltPort: 0, httpPort: 0 });
  driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), { disableLosslessIntegers: true });
});

afterEach(async () => {
  for (const { child, exit } of started.splice(0)) {
    child.kill('SIGKILL');
    await exit;
  }
});

afterAll(async () => {
  await driver?.close();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
});

/** A project whose seeds have one reference more. */
async function copyOfProject(name: string): Promise<string> {
  const copy = path.join(folder, name);
  for (const part of ['dist', 'schema', 'seeds', 'package.json']) {
    await cp(path.join(root, part), path.join(copy, part), { recursive: true });
  }
  for (const part of ['node_modules', 'client', 'neo4j', 'web']) {
    await symlink(path.join(root, part), path.join(copy, part));
  }
  const xrefs = path.join(copy, 'seeds/reference/xrefs.csv');
  const [head = '', first = '', ...rest] = (await readFile(xrefs, 'utf8')).split('\n');
  const more = 'compound:t-dm1,cas,11-11-1,fictional: for a test';
  await writeFile(xrefs, [head, first, more, ...rest].join('\n'));
  return copy;
}

/** Starts a copy and waits until it serves; what it said. */
async function start(project = root, environment: Record<string, string> = {}, args: readonly string[] = []) {
  const { uri, user, password } = server;
  const login = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const main = runMain({ ...login, ...environment }, project, args);
  started.push(main);
  const [, graphql = ''] = await main.says(/GraphQL +(\S+)/);
  return { main, graphql, said: main.output() };
}

async function rows(cypher: string): Promise<unknown[][]> {
  const { records } = await driver.executeQuery(cypher, {}, { database: 'neo4j' });
  return records.map((record) => [...record.values()]);
}

const versionOf = async () => (await rows('MATCH (d:Document) RETURN DISTINCT d.dataVersion'))[0]?.[0];

async function nameOfOne(graphql: string): Promise<unknown> {
  const body = JSON.stringify({ query: '{ compound(id: "compound:t-dm1") { name } }' });
  const response = await fetch(graphql, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return response.json();
}

test('a rolling deploy: the newer copy loads, the older goes on and, started again, serves what is there', async () => {
  await rows("CREATE (:Person {name: 'Keanu Reeves'})-[:ACTED_IN]->(:Movie {title: 'A film'})");
  const foreign = () =>
    rows('MATCH (n) WHERE n.loadedFrom IS NULL RETURN elementId(n), labels(n), properties(n) ORDER BY n.name');
  const before = await foreign();
  const refused = runMain({ NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password });
  expect(await refused.exit).toBe(1);
  expect(refused.output()).toMatch(/1 Person, such as "Keanu Reeves"[\s\S]*--adopt/);
  expect(refused.output()).not.toMatch(/\n\s+at /);

  const old = await start(root, {}, ['--adopt']);
  expect(old.said).toMatch(/Brought the graph to version \w+/);
  const oldVersion = await versionOf();
  const rolled = await start(newer);
  expect(rolled.said).toMatch(`Brought the graph from version ${oldVersion} to version`);
  const newVersion = await versionOf();
  expect(newVersion).not.toBe(oldVersion);
  const answer = { data: { compound: { name: 'T-DM1' } } };
  expect(await nameOfOne(old.graphql)).toEqual(answer);

  // The older one is started again, as when its container is moved.
  old.main.child.kill('SIGTERM');
  expect(await old.main.exit).toBe(0);
  const again = await start();
  expect(again.said).toMatch(
    `Serving the graph as it is. The seeds are at version ${oldVersion}, which the graph had before`,
  );
  expect(await versionOf()).toBe(newVersion);
  expect(await nameOfOne(again.graphql)).toEqual(answer);

  const told = await start(root, {}, ['--load']);
  expect(told.said).toMatch(`to version ${oldVersion}`);
  expect(await versionOf()).toBe(oldVersion);
  expect(await foreign()).toEqual(before);
});

test('LOAD_SEEDS=false serves what is there, also where nothing may be written', async () => {
  const version = await versionOf();
  await server.stop();
  server = await startNeo4j({ dataDir: path.join(folder, 'neo4j'), boltPort: 0, httpPort: 0, readOnly: true });
  const { said, graphql } = await start(newer, { LOAD_SEEDS: 'false' });
  expect(said).toContain(`Serving the graph as it is (LOAD_SEEDS=false), at version ${version}.`);
  expect(await nameOfOne(graphql)).toMatchObject({ data: { compound: { name: 'T-DM1' } } });
  const { uri, user, password } = server;
  const login = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  // Seeds that the graph had before would be passed over; told to load them, a start has to write.
  const refused = runMain({ ...login, LOAD_SEEDS: 'always' }, newer);
  started.push(refused);
  expect(await refused.exit).toBe(1);
  expect(refused.output()).toMatch(/this Neo4j may only be read: nothing was changed[\s\S]*LOAD_SEEDS=false/);
});

test('an argument that is none is named', async () => {
  const main = runMain({}, root, ['--lod']);
  expect(await main.exit).toBe(1);
  expect(main.output()).toMatch(/'--lod'[\s\S]*allowed: --load, --adopt, --allow-removal/);
});
