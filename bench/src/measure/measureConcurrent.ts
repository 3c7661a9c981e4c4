import type { Call, ContestantName } from '../contestants/Contestant';
import type { Cell } from './Cell';
import type { Times } from './measureOneAtATime';
import { rotated } from './measureOneAtATime';
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
    const loads = new Map<ContestantName, Load>();
    for (let turn = 0; turn < turns; turn++) {
      for (const [name, call] of rotated([...cell.calls], index + turn)) {
        const load = loads.get(name) ?? { times: [], seconds: 0 };
        loads.set(name, load);
        await underLoad(call, Math.ceil(requests / turns), load);
      }
    }
    results.set(cell, new Map([...loads].map(([name, load]) => [name, summary(load)])));
    onCell(index + 1);
  }
  return results;
}

interface Load {
  readonly times: number[];
  seconds: number;
}

async function underLoad(call: Call, requests: number, load: Load) {
  let left = requests;
  const started = performance.now();
  const worker = async () => {
    while (left-- > 0) {
      const asked = performance.now();
      await call.run();
      load.times.push(performance.now() - asked);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  load.seconds += (performance.now() - started) / 1_000;
}

function summary({ times, seconds }: Load): ConcurrentTimes {
  return { median: median(times), p95: quantile(times, 0.95), perSecond: times.length / seconds };
}
