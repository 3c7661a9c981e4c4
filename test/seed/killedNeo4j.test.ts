import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningNeo4j } from '../../src/neo4j/RunningNeo4j';
import { startNeo4j } from '../../src/neo4j/startNeo4j';
import { FACTS, fictionalSeeds, removeSeeds, replaced } from './support/fictionalSeeds';
import { TestGraph } from './support/TestGraph';

const changed = replaced(FACTS, 'label: FB,', 'label: Fictional,');

let dataDir: string;
let neo4j: RunningNeo4j;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'drug-program-graph-killed-'));
  neo4j = await startNeo4j({ dataDir, boltPort: 0, httpPort: 0, heapMb: 512 });
}, 180_000);

afterAll(async () => {
  await neo4j?.stop();
  await rm(dataDir, { recursive: true, force: true });
  removeSeeds();
}, 60_000);

/** Kills Neo4j with SIGKILL when all is written and nothing committed, and waits until its successor answers. */
async function killBeforeCommit(graph: TestGraph): Promise<void> {
  const up = new Promise<void>((resolve) => {
    const unwatch = neo4j.watch(({ type }) => {
      if (type !== 'up') return;
      unwatch();
      resolve();
    });
  });
  const load = graph.load(changed, {
    onProgress: ({ phase }) => {
      if (phase !== 'commit') return;
      process.kill(neo4j.pid, 'SIGKILL');
      // The server is gone before the commit is sent.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
    },
  });
  await expect(load).rejects.toThrow();
  await up;
}

test('a Neo4j that is killed while it is written to has the graph of before when it is back', async () => {
  const graph = new TestGraph(neo4j);
  await graph.load(fictionalSeeds);
  const before = await graph.everything();
  await killBeforeCommit(graph);
  expect(await graph.everything()).toEqual(before);
  expect(await graph.load(changed)).toMatchObject({ changed: true });
  expect(await graph.load(changed)).toMatchObject({ changed: false });
  await graph.close();
}, 180_000);
