import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * When a process began, as text that no other process with the same id can share: ids are used again, also
 * after a reboot. Undefined if there is no such process.
 *
 * Linux tells it in /proc (clock ticks since boot, so the boot's id goes with it); elsewhere `ps` does, to the second.
 *
 * @example await startTimeOf(process.pid) // '8d8f…:126834'
 */
export async function startTimeOf(pid: number): Promise<string | undefined> {
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}

async function fromProc(pid: number): Promise<string | undefined> {
  try {
    const [stat, boot] = await Promise.all([
      readFile(`/proc/${pid}/stat`, 'latin1'),
      readFile('/proc/sys/kernel/random/boot_id', 'latin1'),
    ]);
    // The second field is the program's name in brackets and may hold anything, so fields count from the last bracket.
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' && (await isSingle(pid)) ? undefined : `${boot.trim()}:${fields[18]}`;
  } catch {
    return undefined;
  }
}

/** The first thread may have ended, and others still hold files and ports. */
async function isSingle(pid: number): Promise<boolean> {
  return (await readdir(`/proc/${pid}/task`)).length <= 1;
}

async function fromPs(pid: number): Promise<string | undefined> {
  try {
    const { stdout } = await run('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    });
    const [state = 'Z', ...started] = stdout.trim().split(/\s+/);
    return state.startsWith('Z') ? undefined : started.join(' ');
  } catch {
    return undefined;
  }
}
