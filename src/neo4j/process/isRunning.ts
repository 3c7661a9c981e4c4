import { startTimeOf } from './startTimeOf';

/** A process, told apart from all others that ever had its id. */
export interface ProcessIdentity {
  readonly pid: number;
  /** From `startTimeOf`. */
  readonly started: string;
}

/** Whether a process still runs; one that is being torn down and still holds its ports does. */
export async function isRunning({ pid, started }: ProcessIdentity): Promise<boolean> {
  if (process.platform === 'linux') return (await startTimeOf(pid)) === started;
  // This is asked every second, and elsewhere the exact answer costs a process of its own each time.
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
