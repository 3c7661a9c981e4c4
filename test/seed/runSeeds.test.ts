import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { neo4jForTests } from '../support/neo4jForTests';
import {
  appended,
  FACTS,
  type Files,
  fictionalSeeds,
  removeSeeds,
  replaced,
  writeSeeds,
} from './support/fictionalSeeds';
import { TestGraph } from './support/TestGraph';

afterAll(removeSeeds);

/** The command line in a process of its own. */
function seeds(args: readonly string[], environment: Record<string, string> = {}) {
  const main = join(__dirname, '..', '..', 'src', 'seed', 'main.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', main, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...environment },
  });
  return { status, stdout, stderr };
}

function check(files: Files) {
  return seeds(['check', '--seeds', writeSeeds(files)]);
}

test('check is silent about seeds without a fault, and ends with 0', () => {
  expect(check(fictionalSeeds)).toEqual({ status: 0, stdout: '1 document, 10 entities: no errors\n', stderr: '' });
});

test('check says every error as file:line, and ends with 1', () => {
  const { status, stdout, stderr } = check(
    replaced(FACTS, 'title: CEO', 'tilte: CEO', replaced(FACTS, 'PHASE_1\n', 'PHASE_9\n')),
  );
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr.split('\n')).toEqual([
    expect.stringMatching(/facts\/facts\.yaml:8: unknown field "tilte" of type Person; did you mean "title"\?$/),
    expect.stringMatching(/facts\/facts\.yaml:39: "phase" is "PHASE_9", no Phase; did you mean "PHASE_1"\?$/),
    '2 errors',
    '',
  ]);
});

test("check asks the API whether it can count a claim's derivation", () => {
  const claim = (derivation: string) =>
    check(
      appended(
        FACTS,
        `  - id: claim:fictional
    name: a fictional claim
    derivation: '${derivation}'
    evidence: [{ quote: FB-1 may be sold }]
`,
      ),
    );
  expect(claim('{ compounds(filter: { stage: { eq: CLINICAL } }) { totalCount } }').status).toBe(0);
  const { status, stderr } = claim('{ compounds(filter: { stage: { above: CLINICAL } }) { totalCount } }');
  expect(status).toBe(1);
  expect(stderr).toMatch(/facts\.yaml:60: "derivation" cannot be counted: .*above/);
});

test('coverage shows each sentence with what rests on it', () => {
  const { status, stdout } = seeds(['coverage', '--seeds', writeSeeds(fictionalSeeds)]);
  expect(status).toBe(0);
  expect(stdout).toContain(
    '## Product Candidates  (5 of 5 sentences carry facts)\n\n[201-280] FB-1 — in clinical testing for treatment of fictional fever and fever of tests.\n    compound:fb-1\n',
  );
  expect(stdout).toContain('FB-1 may be sold by the end of 2021.\n    -\n');
});

test.each([
  [[], 'a command is missing'],
  [['chek'], 'unknown command "chek"; allowed are check, load, coverage'],
  [['check', 'that'], '"that" is too much after check'],
  [['check', '--dry-run'], '--dry-run goes with load, not with check'],
  [['load', '--dry'], "Unknown option '--dry'"],
])('a wrong command line (%j) is answered with the usage and 2', (args, said) => {
  const { status, stderr } = seeds(args);
  expect(status).toBe(2);
  expect(stderr).toContain(said);
  expect(stderr).toContain('npm run seeds -- <command> [options]');
});

test('load brings the graph of NEO4J_URI to what the seeds say', async () => {
  const graph = new TestGraph();
  await graph.empty();
  const { uri, user, password } = neo4jForTests();
  const folder = writeSeeds(fictionalSeeds);
  const environment = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const dry = seeds(['load', '--dry-run', '--seeds', folder], environment);
  expect(dry.stdout).toMatch(/^Would bring the graph to version [0-9a-f]{12}:\n {2}nodes: \d+ added, 0 changed/);
  expect(await graph.run('MATCH (n) RETURN count(n)')).toEqual([[0]]);
  const first = seeds(['load', '--seeds', folder], environment);
  expect([first.status, first.stdout]).toEqual([0, expect.stringMatching(/^Brought the graph to version /)]);
  const second = seeds(['load', '--seeds', folder], environment);
  expect(second.stdout).toMatch(/^Nothing changed: the graph is at version [0-9a-f]{12}, loaded \d{4}-/);
  await graph.empty();
  await graph.close();
});

test('a server that does not answer is one clear message', () => {
  const { status, stderr } = seeds(['load', '--seeds', writeSeeds(fictionalSeeds)], {
    NEO4J_URI: 'bolt://127.0.0.1:1',
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^No Neo4j answers at bolt:\/\/127\.0\.0\.1:1/);
  expect(stderr).not.toContain('    at ');
});
