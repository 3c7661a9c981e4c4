import type { Call, ContestantName } from '../contestants/Contestant';

/** One shape on one graph, with the call of each contestant. */
export interface Cell {
  readonly shape: string;
  readonly title: string;
  readonly size: number;
  readonly calls: ReadonlyMap<ContestantName, Call>;
}

export type PerContestant<T> = Record<ContestantName, T>;
