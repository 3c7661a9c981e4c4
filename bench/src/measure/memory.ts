import { execFileSync } from 'node:child_process';

/** Resident memory of a process, in MiB. */
export function residentMb(pid: number): number {
  const kib = Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }));
  return kib / 1_024;
}

/** Watches a process's memory until told to stop; gives the most that was seen, in MiB. */
export function watchMemory(pid: number): () => number {
  let most = residentMb(pid);
  const timer = setInterval(() => {
    most = Math.max(most, residentMb(pid));
  }, 500);
  return () => {
    clearInterval(timer);
    return Math.max(most, residentMb(pid));
  };
}
