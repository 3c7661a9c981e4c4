import { type ContestantName, contestantNames } from '../contestants/Contestant';
import type { Cell, PerContestant } from '../measure/Cell';
import type { ConcurrentTimes } from '../measure/measureConcurrent';
import type { TurnTimes } from '../measure/measureOneAtATime';
import type { ShapeResult } from './Results';

/** Puts together what was measured of each shape. */
export async function shapeResults(
  cells: readonly Cell[],
  single: ReadonlyMap<Cell, ReadonlyMap<ContestantName, TurnTimes>>,
  many: ReadonlyMap<Cell, ReadonlyMap<ContestantName, ConcurrentTimes>>,
): Promise<ShapeResult[]> {
  const results: ShapeResult[] = [];
  for (const cell of cells) {
    const expert = cell.calls.get('expert');
    results.push({
      name: cell.shape,
      title: cell.title,
      size: cell.size,
      ...each((name) => rounded(found(single, cell, name).median)),
      answerBytes: expert ? JSON.stringify(await expert.answer()).length : 0,
      p95: each((name) => rounded(found(single, cell, name).p95)),
      first: each((name) => rounded(found(single, cell, name).first)),
      sixteenAtOnce: each((name) => {
        const { median, p95, perSecond } = found(many, cell, name);
        return { median: rounded(median), p95: rounded(p95), perSecond: rounded(perSecond) };
      }),
    });
  }
  return results;
}

function each<T>(value: (name: ContestantName) => T): PerContestant<T> {
  return Object.fromEntries(contestantNames.map((name) => [name, value(name)])) as PerContestant<T>;
}

function found<T>(measured: ReadonlyMap<Cell, ReadonlyMap<ContestantName, T>>, cell: Cell, name: ContestantName): T {
  const value = measured.get(cell)?.get(name);
  if (value === undefined) throw new Error(`${cell.shape} at ${cell.size}: ${name} was not measured`);
  return value;
}

const rounded = (value: number) => Math.round(value * 1_000) / 1_000;
