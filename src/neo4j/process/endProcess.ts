import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks a process to end (SIGTERM), waits, and ends it by force (SIGKILL) after `graceMs`.
 *
 * @param isAlive tells whether it is still the process that is meant, and still running
 */
export async function endProcess(pid: number, isAlive: () => Promise<boolean>, graceMs = 30_000): Promise<void> {
  for (const [signal, patienceMs] of [
    ['SIGTERM', graceMs],
    ['SIGKILL', 10_000],
  ] as const) {
    const deadline = Date.now() + patienceMs;
    if (!(await isAlive())) return;
    send(pid, signal);
    while (Date.now() < deadline) {
      if (!(await isAlive())) return;
      await sleep(50);
    }
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended between the look and the signal, which is what was wanted.
  }
}
