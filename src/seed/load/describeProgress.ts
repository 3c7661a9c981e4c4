import type { LoadProgress } from './LoadReport';

/** Each phase: what it is in words, and its share of the time that a first load takes, in percent. */
const phases: Readonly<Record<LoadProgress['phase'], readonly [words: string, share: number]>> = {
  schema: ['constraints and indexes', 55],
  compare: ['comparing', 10],
  write: ['writing', 30],
  commit: ['committing', 5],
};

/**
 * How far a load is, in one line.
 *
 * @example
 * describeProgress({ phase: 'schema', done: 51, total: 102 })
 * // 'Loading the seeds [######                  ]  27 %  constraints and indexes, 51 of 102'
 */
export function describeProgress({ phase, done, total }: LoadProgress): string {
  const names = Object.keys(phases) as LoadProgress['phase'][];
  const before = names.slice(0, names.indexOf(phase)).reduce((sum, name) => sum + phases[name][1], 0);
  const [words, share] = phases[phase];
  const percent = Math.floor(before + share * (done !== undefined && total ? Math.min(1, done / total) : 0));
  const bar = '#'.repeat(Math.floor(percent / 4)).padEnd(25);
  const counted = done !== undefined && total ? `, ${done} of ${total}` : '';
  return `Loading the seeds [${bar}] ${String(percent).padStart(3)} %  ${words}${counted}`;
}
