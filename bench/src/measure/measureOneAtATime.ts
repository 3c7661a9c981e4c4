import type { ContestantName } from '../contestants/Contestant';
import type { Cell } from './Cell';
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
 * @param onRound told how many rounds are done
 */
export async function measureOneAtATime(
  cells: readonly Cell[],
  { warmUp, rounds }: { readonly warmUp: number; readonly rounds: number },
  onRound: (done: number) => void,
): Promise<Map<Cell, Map<ContestantName, Times>>> {
  const taken = new Map<Cell, Map<ContestantName, number[]>>();
  for (const cell of cells) taken.set(cell, new Map([...cell.calls.keys()].map((name) => [name, []])));
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const cell of cells) {
      for (const [name, call] of rotated([...cell.calls], round)) {
        const started = performance.now();
        await call.run();
        if (round >= warmUp)
          taken
            .get(cell)
            ?.get(name)
            ?.push(performance.now() - started);
      }
    }
    onRound(round + 1);
  }
  return new Map([...taken].map(([cell, byName]) => [cell, summed(byName)]));
}

export function rotated<T>(items: readonly T[], by: number): T[] {
  const start = by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

function summed(byName: ReadonlyMap<ContestantName, number[]>): Map<ContestantName, Times> {
  return new Map([...byName].map(([name, times]) => [name, { median: median(times), p95: quantile(times, 0.95) }]));
}
