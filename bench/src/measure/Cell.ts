import type { ContestantName } from '../contestants/Contestant';
import type { Call } from '../contestants/ContestantProcess';

/** One shape on one graph, with the call of each contestant. */
export interface Cell {
  readonly shape: string;
  readonly title: string;
  readonly size: number;
  readonly calls: ReadonlyMap<ContestantName, Call>;
}

export type PerContestant<T> = Record<ContestantName, T>;
