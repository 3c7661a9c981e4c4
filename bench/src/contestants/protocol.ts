import type { Answer } from '../shapes/Shape';
import type { ContestantName, GraphAddress } from './Contestant';
import type { Load } from './ContestantProcess';

/** What the process of a contestant is told; it does one after the other. */
export type Command =
  | { readonly do: 'begin'; readonly name: ContestantName; readonly address: GraphAddress; readonly size: number }
  | { readonly do: 'answer'; readonly question: string }
  | { readonly do: 'turn'; readonly question: string; readonly times: number; readonly seconds?: number }
  | { readonly do: 'together'; readonly question: string; readonly times: number; readonly atOnce: number };

/** What comes of each command. */
export interface Results {
  readonly begin: undefined;
  readonly answer: Answer;
  readonly turn: readonly number[];
  readonly together: Load;
}

export type Outcome = { readonly result: Results[keyof Results] } | { readonly error: string };
