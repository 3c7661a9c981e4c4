import { chmod, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findJava } from '../../src/neo4j/java/findJava';
import type { Neo4jOptions } from '../../src/neo4j/Neo4jOptions';
import { StartupError } from '../../src/neo4j/StartupError';
import { startNeo4j } from '../../src/neo4j/startNeo4j';

// Starts that come to no Neo4j: each says in one message what is wrong and what to do.
let folder: string;
let programs: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'neo4j-refusals-'));
  programs = path.join(folder, 'bin');
  await mkdir(programs);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

const refusal = (options: Partial<Neo4jOptions>): Promise<string> =>
  startNeo4j({ dataDir: path.join(folder, 'data folder'), boltPort: 0, httpPort: 0, ...options }).then(
    () => 'it started',
    (error: unknown) => (error instanceof StartupError ? error.message : String(error)),
  );

/** A made-up Java that prints this version and can do nothing else. */
async function writeJava(version: string): Promise<void> {
  const java = path.join(programs, 'java');
  await writeFile(java, `#!/bin/sh\necho '    java.home = ${folder}' >&2\necho '    java.version = ${version}' >&2\n`);
  await chmod(java, 0o755);
}

const install =
  'Install Java 17 or 21 (for instance from https://adoptium.net, or the package openjdk-17-jre-headless), ' +
  'put it on the PATH or point JAVA_HOME at it, and start again; or set NEO4J_URI to a Neo4j that already runs.';

test('no Java', async () => {
  expect(await refusal({ env: { PATH: programs } })).toBe(
    `Neo4j needs Java, and there is none: neither in JAVA_HOME nor on the PATH.\n${install}`,
  );
});

test('a Java that is too old, and a JAVA_HOME that is not there', async () => {
  await writeJava('11.0.22');
  expect(await refusal({ env: { PATH: programs, JAVA_HOME: '/nowhere' } })).toBe(
    'Neo4j needs Java 17 or later; what was found cannot be used: ' +
      `/nowhere/bin/java (from JAVA_HOME) is not there; ${programs}/java is Java 11.\n${install}`,
  );
});

test('a Java that is too old is passed over for a later one on the PATH', async () => {
  await writeJava('1.8.0_402');
  const java = await findJava({ PATH: `${programs}:${process.env.PATH}` });
  expect(java.version).toBeGreaterThanOrEqual(17);
  expect(java.program).not.toContain(programs);
});

test('a Java newer than Neo4j is made for: it is tried, and its failure says which to take', async () => {
  await writeJava('99');
  const messages: string[] = [];
  const message = await refusal({
    env: { ...process.env, JAVA_HOME: folder },
    onProgress: (line) => messages.push(line),
  });
  expect(messages).toContain(`Java 99 (${programs}/java) is not one that Neo4j is made for: 17 or 21`);
  expect(message).toContain('Neo4j ended while it was starting');
  expect(message).toContain(`Neo4j 5.26 is made for Java 17 and 21; ${programs}/java is Java 99: try one of those.`);
});

describe('a port that another program has', () => {
  let other: Server;
  let port: number;

  beforeEach(async () => {
    other = createServer((_request, response) => response.end('still here'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    port = (other.address() as AddressInfo).port;
  });

  afterEach(() => other.close());

  test.each([
    ['boltPort', 'NEO4J_BOLT_PORT'],
    ['httpPort', 'NEO4J_HTTP_PORT'],
  ])('%s', async (option, variable) => {
    expect(await refusal({ [option]: port })).toBe(
      `Port ${port} on 127.0.0.1, which Neo4j wants (${variable}), is used by another program.\n` +
        `Stop that program, or set ${variable} to a free port; to use a Neo4j that already runs, set NEO4J_URI.`,
    );
    expect(await (await fetch(`http://127.0.0.1:${port}`)).text()).toBe('still here');
  });
});

test('one port for both', async () => {
  expect(await refusal({ boltPort: 27_999, httpPort: 27_999 })).toBe(
    'NEO4J_BOLT_PORT and NEO4J_HTTP_PORT are both 27999.\nGive Neo4j two different ports.',
  );
});

test('data that are not ours stay', async () => {
  const dataDir = path.join(folder, 'data folder');
  const data = path.join(dataDir, 'data');
  await mkdir(data, { recursive: true });
  await writeFile(path.join(data, 'thesis.txt'), 'all of it');
  expect(await refusal({ dataDir })).toContain(
    `${data} has data, but the file with their password, ${dataDir}/neo4j-password, is missing.`,
  );
  expect(await readdir(data)).toEqual(['thesis.txt']);
});

test('a data folder that cannot be made', async () => {
  await writeFile(path.join(folder, 'file'), '');
  expect(await refusal({ dataDir: path.join(folder, 'file', 'data') })).toMatch(
    /^The data folder .*file\/data cannot be used: ENOTDIR.*\nSet DATA_DIR to a folder that you may write to\.$/,
  );
});

test('a setting that Neo4j does not know', async () => {
  expect(await refusal({ extraConf: { 'server.no.such.setting': '1' } })).toMatch(
    /^Neo4j ended while it was starting: Unrecognized setting\. No declared setting with name: server\.no\.such\.setting\..*\nIts logs are in .*data folder\/logs\.$/,
  );
});

test('nothing to fetch from', async () => {
  const env = {
    ...process.env,
    // An empty repository of Maven's own, and a proxy where nobody listens.
    MAVEN_OPTS: `-Dmaven.repo.local=${folder}/repository -Dhttps.proxyHost=127.0.0.1 -Dhttps.proxyPort=1`,
  };
  expect(await refusal({ env, jarsDir: path.join(folder, 'jars') })).toMatch(
    /^Neo4j could not be fetched: .*mvn said: [^\n]+\nCheck the network; behind a proxy or a mirror, say so in ~\/\.m2\/settings\.xml; then start again\.$/,
  );
});

test('neither Maven nor what its wrapper needs', async () => {
  const { program } = await findJava(process.env);
  await symlink(program, path.join(programs, 'java'));
  await symlink('/bin/sh', path.join(programs, 'sh'));
  expect(await refusal({ env: { PATH: programs, HOME: folder }, jarsDir: path.join(folder, 'jars') })).toMatch(
    /^Neo4j could not be fetched: the Maven Wrapper \(neo4j\/mvnw\) said: [^\n]+\nCheck the network \(the wrapper needs curl or wget\), or install Maven;/,
  );
});
