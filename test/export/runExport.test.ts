import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readArguments } from '../../src/export/readArguments';
import { neo4jForTests } from '../support/neo4jForTests';
import { seedGraph } from '../support/seedGraph';
import { temporaryFolder } from './exports';

const { folder, remove } = temporaryFolder();
afterAll(remove);

/** The command line in a process of its own. */
function run(args: readonly string[], environment: Record<string, string> = {}) {
  const main = path.join(__dirname, '..', '..', 'src', 'export', 'main.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', main, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...environment },
  });
  return { status, stdout, stderr };
}

test.each([
  [[], '--format is missing; allowed are jsonl, csv, cypher, graphml'],
  [['--format', 'xml'], '--format is "xml"; allowed are jsonl, csv, cypher, graphml'],
  [['--format', 'toString'], '--format is "toString"; allowed are jsonl, csv, cypher, graphml'],
  [['csv'], '"csv" is no option; allowed are --format, --out, --force'],
  [['--format', 'csv', '--out', ''], '--out is ""; allowed is the path of a folder'],
  [['--format', 'csv', '--out'], "Option '--out <value>' argument missing"],
  [['--fromat', 'csv'], "Unknown option '--fromat'"],
])('a wrong command line (%j) is answered with what is allowed', (args, said) => {
  expect(() => readArguments(args)).toThrow(said);
});

test('without --out it goes to export', () => {
  expect(readArguments(['--format', 'csv'])).toEqual({ format: 'csv', out: 'export', force: false });
  expect(readArguments(['--help'])).toBeUndefined();
});

test('the usage goes with what was wrong, and the exit code is 2', () => {
  const { status, stdout, stderr } = run(['--format', 'xml']);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^--format is "xml"; allowed are .*\n\nnpm run export -- --format <format> \[options\]\n/);
});

test('the graph of NEO4J_URI is exported, with progress aside and a summary', async () => {
  await (await seedGraph()).close();
  const { uri, user, password } = neo4jForTests();
  const out = path.join(folder, 'graph');
  const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const { status, stdout, stderr } = run(['--format', 'jsonl', '--out', out], environment);
  expect({ status, stderr }).toEqual({
    status: 0,
    stderr: expect.stringMatching(/^Looking at what there is\n\d+ nodes\n\d+ relationships\n$/),
  });
  expect(stdout).toMatch(/^Exported version [0-9a-f]{12} of the graph to .*: \d+ nodes, \d+ relationships\n/);
  expect(stdout).toMatch(/\n +13 Compound\n/);
  expect(stdout).toMatch(/\n3 files, \d+ bytes, described in datapackage\.json\n$/);
  expect(readdirSync(out)).toEqual(['datapackage.json', 'graph.cypher', 'nodes.jsonl', 'relationships.jsonl']);
  expect(readdirSync(folder)).toEqual(['graph']);

  const docs = readFileSync(path.join(__dirname, '../../docs/export.md'), 'utf8');
  const shown =
    docs
      .match(/(?<=```jsonl\n)[^`]+/)?.[0]
      .trimEnd()
      .split('\n') ?? [];
  const written = ['nodes', 'relationships'].map((name) => readFileSync(path.join(out, `${name}.jsonl`), 'utf8'));
  expect(shown).toHaveLength(2);
  expect(shown.filter((line, index) => !written[index]?.split('\n').includes(line))).toEqual([]);
}, 240_000);

test('a server that does not answer is one clear message, and no folder', () => {
  const { status, stderr } = run(['--format', 'csv', '--out', path.join(folder, 'none')], {
    NEO4J_URI: 'bolt://127.0.0.1:1',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^No Neo4j answers at bolt:\/\/127\.0\.0\.1:1/);
  expect(readdirSync(folder)).not.toContain('none');
});
