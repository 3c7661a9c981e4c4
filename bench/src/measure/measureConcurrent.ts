import type { ContestantName } from '../contestants/Contestant';
import type { Load } from '../contestants/ContestantProcess';
import type { Cell } from './Cell';
import type { Times } from './measureOneAtATime';
import { orderOfTurns } from './orderOfTurns';
import { atOnce } from './Plan';
import { median, quantile } from './statistics';

/** What requests took while others were under way, and how many were answered in a second. */
export interface ConcurrentTimes extends Times {
  readonly perSecond: number;
}

/** Turns in which the contestants are put under load, one after the other. */
const turns = 2;

/** Asks every cell 16 at a time, the contestants in turns. */
export async function measureConcurrent(
  cells: readonly Cell[],
  requests: number,
  onCell: (done: number) => void,
): Promise<Map<Cell, Map<ContestantName, ConcurrentTimes>>> {
  const results = new Map<Cell, Map<ContestantName, ConcurrentTimes>>();
  for (const [index, cell] of cells.entries()) {
    const loads = new Map<ContestantName, Load[]>();
    for (let turn = 0; turn < turns; turn++) {
      for (const [name, call] of orderOfTurns([...cell.calls], index + turn)) {
        const load = await call.together(Math.ceil(requests / turns), atOnce);
        loads.set(name, [...(loads.get(name) ?? []), load]);
      }
    }
    results.set(cell, new Map([...loads].map(([name, all]) => [name, summary(all)])));
    onCell(index + 1);
  }
  return results;
}

function summary(loads: readonly Load[]): ConcurrentTimes {
  const times = loads.flatMap((load) => load.times);
  const seconds = loads.reduce((sum, load) => sum + load.seconds, 0);
  return { median: median(times), p95: quantile(times, 0.95), perSecond: times.length / seconds };
}
