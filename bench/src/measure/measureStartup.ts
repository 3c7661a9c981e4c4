import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import autocannon from 'autocannon';
import { productRoot } from '../folders';
import { startHome } from '../neo4j/startGraph';
import { nodeFlags } from '../processes/forkBundle';
import { watchMemory } from './memory';
import { atOnce } from './Plan';
import { median } from './statistics';

/** The API as `npm start` runs it, on a Neo4j that runs already and holds the seeds. */
export interface StartupResult {
  /** From the start of the process until `/readyz` says yes, in ms, each time. */
  readonly timesMs: readonly number[];
  readonly medianMs: number;
  /** The most memory that this process, which has also read and checked the seeds, took under load, in MiB. */
  readonly memoryMb: number;
}

const flagship = `{
  compounds(filter: { partners: { some: { within: "Roche" } }, trials: { some: { phase: { eq: PHASE_3 } } } }) {
    totalCount nodes { name targets { nodes { name } } trials { nodes { name indications { nodes { name } } } } }
  }
}`;

export async function measureStartup(
  { startups, httpSeconds }: { readonly startups: number; readonly httpSeconds: number },
  onProgress: (message: string) => void,
): Promise<StartupResult> {
  onProgress('loading the seeds into a Neo4j of their own');
  const neo4j = await startHome('seeds');
  try {
    const start = () => startApi({ uri: neo4j.uri, user: neo4j.user, password: neo4j.password });
    await (await start()).stop();
    const timesMs: number[] = [];
    let memoryMb = 0;
    for (let turn = 0; turn < startups; turn++) {
      onProgress(`start ${turn + 1} of ${startups}`);
      const api = await start();
      timesMs.push(api.startedInMs);
      if (turn === 0) memoryMb = await memoryUnderLoad(api, httpSeconds);
      await api.stop();
    }
    return { timesMs, medianMs: median(timesMs), memoryMb };
  } finally {
    await neo4j.stop();
  }
}

interface Api {
  readonly url: string;
  readonly pid: number;
  readonly startedInMs: number;
  stop(): Promise<void>;
}

async function startApi({ uri, user, password }: { uri: string; user: string; password: string }): Promise<Api> {
  const port = await freePort();
  const started = performance.now();
  const child = spawn(process.execPath, [...nodeFlags, join(productRoot, 'dist', 'main.js')], {
    cwd: productRoot,
    env: { ...process.env, PORT: String(port), NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://localhost:${port}`;
  await ready(url, child);
  const startedInMs = performance.now() - started;
  return {
    url,
    pid: child.pid ?? 0,
    startedInMs,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGINT');
      }),
  };
}

async function ready(url: string, child: ChildProcess) {
  for (let waited = 0; waited < 60_000; waited += 10) {
    if (child.exitCode !== null) throw new Error(`The API ended with code ${child.exitCode} while it started`);
    const answers = await fetch(`${url}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
    if (answers) return;
    await sleep(10);
  }
  child.kill('SIGKILL');
  throw new Error('The API was not ready after a minute');
}

async function memoryUnderLoad({ url, pid }: Api, duration: number): Promise<number> {
  const stop = watchMemory(pid);
  await autocannon({
    url: `${url}/graphql`,
    connections: atOnce,
    duration,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: flagship }),
  });
  return stop();
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
