import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, type ProcessIdentity } from './isRunning';

/** Asks a process to end (SIGTERM), waits, and ends it by force (SIGKILL) after `graceMs`. */
export async function endProcess(target: ProcessIdentity, graceMs = 30_000): Promise<void> {
  for (const [signal, patienceMs] of [
    ['SIGTERM', graceMs],
    ['SIGKILL', 10_000],
  ] as const) {
    const deadline = Date.now() + patienceMs;
    if (!(await isRunning(target))) return;
    send(target.pid, signal);
    while (Date.now() < deadline) {
      if (!(await isRunning(target))) return;
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
