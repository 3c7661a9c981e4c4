import type { ContestantName } from '../contestants/Contestant';
import type { Cell } from '../measure/Cell';
import type { Times } from '../measure/measureOneAtATime';
import type { DrawnResult, QuestionResult } from './Results';

/** Puts together what was measured of each question of researchers. */
export async function questionResults(
  cells: readonly Cell[],
  measured: ReadonlyMap<Cell, ReadonlyMap<ContestantName, Times>>,
): Promise<QuestionResult[]> {
  const results: QuestionResult[] = [];
  for (const cell of cells) {
    const [product, expert] = [measured.get(cell)?.get('product'), measured.get(cell)?.get('expert')];
    if (!product || !expert) throw new Error(`${cell.shape} at ${cell.size} was not measured`);
    results.push({
      name: cell.shape,
      title: cell.title,
      size: cell.size,
      product: rounded(product.median),
      expert: rounded(expert.median),
      answerBytes: JSON.stringify(await cell.calls.get('expert')?.answer()).length,
      p95: { product: rounded(product.p95), expert: rounded(expert.p95) },
    });
  }
  return results;
}

/** Puts together what was measured of each question drawn at random, which the product alone is asked. */
export function drawnResults(
  cells: readonly Cell[],
  measured: ReadonlyMap<Cell, ReadonlyMap<ContestantName, Times>>,
): DrawnResult[] {
  return cells.map((cell) => ({
    name: cell.shape,
    title: cell.title,
    size: cell.size,
    product: rounded(measured.get(cell)?.get('product')?.median ?? Number.NaN),
  }));
}

const rounded = (value: number) => Math.round(value * 1_000) / 1_000;
