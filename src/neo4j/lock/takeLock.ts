import { randomBytes } from 'node:crypto';
import { link, readFile, rename, rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ProcessIdentity } from '../process/isRunning';
import { startTimeOf } from '../process/startTimeOf';
import { writeFileAtomically } from '../writeFileAtomically';

/** Who has a lock. */
export interface LockHolder extends ProcessIdentity {
  /** When it took the lock, for people. */
  readonly since: string;
}

export type LockAttempt = { readonly release: () => Promise<void> } | { readonly heldBy: LockHolder };

/**
 * Takes a lock for this process, or says which living process has it. A lock left behind by a process that is gone
 * counts for nothing.
 *
 * @example
 * const lock = await takeLock('/data/owner.lock');
 * if ('heldBy' in lock) throw new Error(`in use by process ${lock.heldBy.pid}`);
 */
export async function takeLock(file: string): Promise<LockAttempt> {
  const mine: LockHolder = {
    pid: process.pid,
    started: (await startTimeOf(process.pid)) ?? '',
    since: new Date().toISOString(),
  };
  const content = `${JSON.stringify({ ...mine, token: randomBytes(8).toString('hex') })}\n`;
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  const mineNow = { release: () => release(file, content) };
  await writeFileAtomically(draft, content);
  try {
    for (;;) {
      // A link appears whole or not at all, and only where nothing is: one taker wins, and no reader sees half a lock.
      if (await linked(draft, file)) return mineNow;
      const found = await read(file);
      if (found === undefined) continue;
      const holder = parse(found);
      if (holder !== undefined && (await startTimeOf(holder.pid)) === holder.started) return { heldBy: holder };
      if (await replaceStale(draft, file, found)) return mineNow;
    }
  } finally {
    await rm(draft, { force: true });
  }
}

async function linked(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Puts our lock in the place of a stale one, under a lock on doing so: of many that see the stale one, the second must
 * not remove what the first has just put there. (Should that process be killed here, the lock on it is stale in turn.)
 */
async function replaceStale(draft: string, file: string, stale: string): Promise<boolean> {
  const turn = await takeLock(`${file}.turn`);
  if ('heldBy' in turn) {
    await sleep(5);
    return false;
  }
  try {
    if ((await read(file)) !== stale) return false;
    await rename(draft, file);
    return true;
  } finally {
    await turn.release();
  }
}

async function release(file: string, content: string): Promise<void> {
  if ((await read(file)) === content) await rm(file, { force: true });
}

async function read(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function parse(text: string): LockHolder | undefined {
  try {
    const { pid, started, since } = JSON.parse(text) as Partial<LockHolder>;
    return typeof pid === 'number' && typeof started === 'string' ? { pid, started, since: since ?? '' } : undefined;
  } catch {
    return undefined;
  }
}
