import type { ContestantName } from '../contestants/Contestant';
import type { Cell } from './Cell';
import { orderOfTurns } from './orderOfTurns';
import type { Plan } from './Plan';
import { median, quantile } from './statistics';

/** What the requests of one contestant took, in milliseconds. */
export interface Times {
  readonly median: number;
  readonly p95: number;
}

/** What they took in turns. */
export interface TurnTimes extends Times {
  /** The median of the first request of each turn, which finds the processor's caches full of others. */
  readonly first: number;
}

/**
 * Asks every cell in rounds, its contestants in turns of a few requests, so that whatever passes over the machine meets all
 * of them alike. Who follows whom changes from round to round. Before, each is warmed up: a service has answered its questions many
 * times before anybody asks how long it takes.
 *
 * @param onRound told how much is done, the warming up included
 */
export async function measureOneAtATime(
  cells: readonly Cell[],
  { warmUp, requests, turn }: Pick<Plan, 'warmUp' | 'requests' | 'turn'>,
  onRound: (done: number, of: number) => void,
): Promise<Map<Cell, Map<ContestantName, TurnTimes>>> {
  const taken = new Map<Cell, Map<ContestantName, (readonly number[])[]>>();
  for (const cell of cells) taken.set(cell, new Map([...cell.calls.keys()].map((name) => [name, []])));
  const rounds = Math.ceil(requests / turn.times);
  const steps = cells.length + rounds;
  for (const [index, cell] of cells.entries()) {
    for (const call of cell.calls.values()) await call.turn(warmUp.times, warmUp.seconds);
    onRound(index + 1, steps);
  }
  for (let round = 0; round < rounds; round++) {
    for (const cell of cells) {
      for (const [name, call] of orderOfTurns([...cell.calls], round)) {
        taken
          .get(cell)
          ?.get(name)
          ?.push(await call.turn(turn.times, turn.seconds));
      }
    }
    onRound(cells.length + round + 1, steps);
  }
  return new Map([...taken].map(([cell, byName]) => [cell, summed(byName)]));
}

function summed(byName: ReadonlyMap<ContestantName, (readonly number[])[]>): Map<ContestantName, TurnTimes> {
  return new Map([...byName].map(([name, turns]) => [name, ofTurns(turns)]));
}

function ofTurns(turns: readonly (readonly number[])[]): TurnTimes {
  const times = turns.flat();
  return { median: median(times), p95: quantile(times, 0.95), first: median(turns.flatMap(([first]) => first ?? [])) };
}
