import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { neo4jForTests } from '../support/neo4jForTests';
import { FACTS, fictionalSeeds, removeSeeds, replaced, writeSeeds } from './support/fictionalSeeds';
import { TestGraph } from './support/TestGraph';

const graph = new TestGraph();
let child: ChildProcess | undefined;

beforeEach(async () => {
  await graph.empty();
});

afterEach(() => {
  child?.kill('SIGKILL');
});

afterAll(async () => {
  await graph.empty();
  await graph.close();
  removeSeeds();
});

const changed = replaced(FACTS, 'label: FB,', 'label: Fictional,');

/** Loads seeds in a process of its own, and kills it with SIGKILL as it stands still in the phase. */
async function killDuring(phase: string, seedsDir: string): Promise<void> {
  const { uri, user, password, database } = neo4jForTests();
  const script = join(__dirname, 'support', 'loadAndHang.ts');
  const args = ['--import', 'tsx', script, uri, user, password, database, seedsDir, phase];
  child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [output] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  expect(output.toString()).toContain(phase);
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

test.each(['schema', 'write', 'commit'])('killed in "%s", the graph is what it was before', async (phase) => {
  await graph.load(fictionalSeeds);
  const before = await graph.everything();
  await killDuring(phase, writeSeeds(changed));
  expect(await graph.everything()).toEqual(before);
  expect(await graph.load(changed)).toMatchObject({ changed: true });
  expect(await graph.load(changed)).toMatchObject({ changed: false });
});

test('killed in the first load, the next one needs nothing special', async () => {
  await killDuring('write', writeSeeds(fictionalSeeds));
  expect(await graph.run('MATCH (n) RETURN count(n)')).toEqual([[0]]);
  expect(await graph.load(fictionalSeeds)).toMatchObject({ changed: true, nodes: { unchanged: 0 } });
});
