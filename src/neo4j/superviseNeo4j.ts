import { setTimeout as sleep } from 'node:timers/promises';
import { database, type Launched, user } from './launch';
import { endProcess } from './process/endProcess';
import { isRunning } from './process/isRunning';
import type { Neo4jEvent, RunningNeo4j } from './RunningNeo4j';

export interface Supervision {
  readonly first: Launched;
  readonly version: string;
  /** Starts Neo4j again on the ports of the first. */
  readonly relaunch: (signal: AbortSignal) => Promise<Launched>;
  /** Called once Neo4j has been stopped for good. */
  readonly onStopped: () => Promise<void>;
  readonly onProgress: (message: string) => void;
}

const lookEveryMs = 500;
const longestPauseMs = 30_000;

/** Watches over a Neo4j until `stop`: one that ends by itself is started again, with growing pauses if that fails. */
export function superviseNeo4j(supervision: Supervision): RunningNeo4j {
  const { first, version, relaunch, onStopped, onProgress } = supervision;
  const listeners = new Set<(event: Neo4jEvent) => void>();
  const ending = new AbortController();
  let current = first;
  let stopped: Promise<void> | undefined;

  const tell = (event: Neo4jEvent): void => {
    for (const listener of listeners) listener(event);
  };

  async function watchOver(): Promise<void> {
    for (;;) {
      await sleep(lookEveryMs, undefined, { signal: ending.signal, ref: false });
      if (await isRunning(current)) continue;
      ending.signal.throwIfAborted();
      onProgress(`Neo4j, process ${current.pid}, has ended; starting it again`);
      tell({ type: 'down', pid: current.pid });
      current = await untilItRuns();
      onProgress(`Neo4j answers again, as process ${current.pid}`);
      tell({ type: 'up', pid: current.pid });
    }
  }

  async function untilItRuns(): Promise<Launched> {
    for (let pauseMs = 1_000; ; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
      try {
        return await relaunch(ending.signal);
      } catch (error) {
        ending.signal.throwIfAborted();
        onProgress(`Neo4j did not start: ${(error as Error).message}\nTrying again in ${pauseMs / 1_000} s`);
        await sleep(pauseMs, undefined, { signal: ending.signal });
      }
    }
  }

  const watching = watchOver().catch((error: unknown) => {
    if (!ending.signal.aborted) throw error;
  });

  async function stop(): Promise<void> {
    ending.abort();
    await watching;
    await endProcess(current);
    await onStopped();
  }

  return {
    uri: `bolt://127.0.0.1:${first.ports.bolt}`,
    httpUrl: `http://localhost:${first.ports.http}`,
    user,
    password: first.password,
    database,
    version,
    get pid() {
      return current.pid;
    },
    adopted: first.adopted,
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop() {
      stopped ??= stop();
      return stopped;
    },
  };
}
