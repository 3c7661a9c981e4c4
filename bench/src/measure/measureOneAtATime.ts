import type { Call, ContestantName } from '../contestants/Contestant';
import type { Cell } from './Cell';
import type { Plan } from './Plan';
import { median, quantile } from './statistics';

/** What the requests of one contestant took, in milliseconds. */
export interface Times {
  readonly median: number;
  readonly p95: number;
}

/**
 * Asks every cell in rounds, its contestants one after the other, so that whatever passes over the machine meets all of
 * them alike. Who begins changes from round to round.
 *
 * @param onRound told how much is done, the warming up included
 */
export async function measureOneAtATime(
  cells: readonly Cell[],
  { warmUp, rounds }: Pick<Plan, 'warmUp' | 'rounds'>,
  onRound: (done: number, of: number) => void,
): Promise<Map<Cell, Map<ContestantName, Times>>> {
  const taken = new Map<Cell, Map<ContestantName, number[]>>();
  for (const cell of cells) taken.set(cell, new Map([...cell.calls.keys()].map((name) => [name, []])));
  const steps = cells.length + rounds;
  for (const [index, cell] of cells.entries()) {
    for (const call of cell.calls.values()) await warm(call, warmUp);
    onRound(index + 1, steps);
  }
  for (let round = 0; round < rounds; round++) {
    for (const cell of cells) {
      for (const [name, call] of rotated([...cell.calls], round)) {
        const started = performance.now();
        await call.run();
        const times = taken.get(cell)?.get(name);
        times?.push(performance.now() - started);
      }
    }
    onRound(cells.length + round + 1, steps);
  }
  return new Map([...taken].map(([cell, byName]) => [cell, summed(byName)]));
}

/** A service has answered its questions many times before anybody asks how long it takes. */
async function warm(call: Call, { times, seconds }: Plan['warmUp']): Promise<void> {
  const until = performance.now() + seconds * 1_000;
  for (let time = 0; time < times && performance.now() < until; time++) await call.run();
}

export function rotated<T>(items: readonly T[], by: number): T[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

function summed(byName: ReadonlyMap<ContestantName, number[]>): Map<ContestantName, Times> {
  return new Map([...byName].map(([name, times]) => [name, { median: median(times), p95: quantile(times, 0.95) }]));
}
