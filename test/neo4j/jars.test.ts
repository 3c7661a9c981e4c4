import { cp, mkdir, mkdtemp, readdir, rm, stat, symlink, truncate, unlink, utimes, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { type FetchOptions, fetchJars } from '../../src/neo4j/jars/fetchJars';
import { defaultJarsDir, type JarSet, readJarSet } from '../../src/neo4j/jars/jarSet';
import { findDamage as damageIn } from '../../src/neo4j/jars/manifest';
import { findJava, type Java } from '../../src/neo4j/java/findJava';

jest.setTimeout(180_000);

// The real jars, fetched by the real Maven (from its own cache where the run's Neo4j was fetched before).
let jarsDir: string;
let jarSet: JarSet;
let java: Java;
let messages: string[];

beforeAll(async () => {
  jarSet = await readJarSet();
  java = await findJava(process.env);
});

beforeEach(async () => {
  jarsDir = await mkdtemp(path.join(tmpdir(), 'neo4j-jars-'));
  messages = [];
});

afterEach(() => rm(jarsDir, { recursive: true, force: true }));

const findDamage = (folder: string): Promise<string[]> => damageIn(folder, jarSet.checksums);

const fetching = (more: Partial<FetchOptions> = {}): Promise<string> =>
  fetchJars({ jarsDir, jarSet, java, env: process.env, onProgress: (line) => messages.push(line), ...more });

test('a cache that lost a jar and has half of another is fetched again, and so is a fetch that was cut off', async () => {
  const folder = path.join(jarsDir, jarSet.name);
  const ours = path.join(defaultJarsDir(), jarSet.name);
  await fetching({ jarsDir: defaultJarsDir() });
  await cp(ours, folder, { recursive: true });
  await unlink(path.join(folder, `neo4j-io-${jarSet.version}.jar`));
  await truncate(path.join(folder, `neo4j-kernel-${jarSet.version}.jar`), 1_000);
  await mkdir(path.join(jarsDir, 'fetching-0123abcd'));
  await writeFile(path.join(jarsDir, 'fetching-0123abcd', 'some.jar'), 'half a j');

  messages = [];
  // Two at once: one fetches, the other waits for it.
  const [one, two] = await Promise.all([fetching(), fetching()]);

  expect([one, two]).toEqual([folder, folder]);
  expect(messages.find((line) => line.includes('damaged'))).toMatch(
    /^The cache of Neo4j is damaged \(neo4j-io-.*\.jar is missing, neo4j-kernel-.*\.jar has SHA-256 [0-9a-f]{64} instead of [0-9a-f]{64}\); fetching it again$/,
  );
  expect(messages.filter((line) => line.includes('fetches Neo4j already'))).toHaveLength(1);
  expect(messages.filter((line) => line.startsWith('Fetched and verified Neo4j'))).toHaveLength(1);
  expect(await findDamage(folder)).toEqual([]);
  expect(await readdir(folder)).toEqual(await readdir(ours));
  expect(await readdir(jarsDir)).toEqual([jarSet.name]);
});

test('a jar that was swapped for one of equal size is found, though its time was kept, and one that was added', async () => {
  const folder = path.join(jarsDir, jarSet.name);
  await fetching({ jarsDir: defaultJarsDir() });
  await cp(path.join(defaultJarsDir(), jarSet.name), folder, { recursive: true });
  expect(await findDamage(folder)).toEqual([]);
  const jar = path.join(folder, `neo4j-io-${jarSet.version}.jar`);
  const { size, atime, mtime } = await stat(jar);
  await writeFile(jar, Buffer.alloc(size, 'x'));
  await utimes(jar, atime, mtime);
  await writeFile(path.join(folder, 'added.jar'), 'x');
  const expected = jarSet.checksums.get(path.basename(jar));
  expect(await findDamage(folder)).toEqual([
    "added.jar is none of Neo4j's",
    expect.stringMatching(`^neo4j-io-.*\\.jar has SHA-256 [0-9a-f]{64} instead of ${expected}$`),
  ]);
});

test('what is fetched but is something else is refused, and nothing of it stays', async () => {
  const checksums = new Map(
    [...jarSet.checksums].map(([name], index) => [
      name,
      index === 0 ? '0'.repeat(64) : (jarSet.checksums.get(name) ?? ''),
    ]),
  );
  await expect(fetching({ jarSet: { ...jarSet, checksums } })).rejects.toThrow(
    /^Neo4j was fetched, but not what jars\.sha256 says: \S+\.jar has SHA-256 [0-9a-f]{64} instead of 0{64}\.\n.*npm run jars/,
  );
  expect(await readdir(jarsDir)).not.toContain(jarSet.name);
});

test('without Maven on the PATH the wrapper fetches one', async () => {
  const programs = path.join(jarsDir, 'bin');
  await mkdir(programs);
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const name of await readdir(folder).catch(() => [])) {
      if (/^mvn/.test(name)) continue;
      await symlink(path.join(folder, name), path.join(programs, name)).catch(() => undefined);
    }
  }
  const env = { PATH: programs, HOME: homedir() };
  const folder = await fetching({ env });
  expect(await findDamage(folder)).toEqual([]);
});

test('a fetch that is given up leaves nothing that counts', async () => {
  const ending = new AbortController();
  const fetch = fetching({ signal: ending.signal });
  setTimeout(() => ending.abort(), 1_500);
  await expect(fetch).rejects.toThrow('aborted');
  expect(await findDamage(path.join(jarsDir, jarSet.name))).toEqual(['the folder is missing']);
  await fetching();
  expect(await findDamage(path.join(jarsDir, jarSet.name))).toEqual([]);
});
