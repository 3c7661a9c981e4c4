import type { GraphRows } from '../GraphRows';
import { type Random, random } from '../random';

/** One block of 2,000 compounds while it is written: its number, and where its rows go. */
export interface Block {
  readonly number: number;
  readonly rows: GraphRows;
  /** A stream of its own for each concern and thing, the same in every block: what block 0 has, block 99 has too. */
  stream(concern: number, index: number): Random;
  /** The evidence of an entity that has none of its own: one piece supports several. */
  shared(index: number): string;
}

export function block(number: number, rows: GraphRows, shared: (index: number) => string): Block {
  return { number, rows, stream: (concern, index) => random(concern * 1_000_003 + index * 7_919 + 17), shared };
}

/** Compounds of a block that are far along: they have most of its trials, programs and evidence. */
export const advancedPerBlock = 100;

/** What a compound was given, for the facts that follow from it. */
export interface PlannedCompound {
  readonly index: number;
  readonly id: string;
  readonly name: string;
  readonly partners: readonly string[];
  readonly developer: string;
  readonly evidenceIds: readonly string[];
  readonly trials: PlannedTrial[];
  readonly programPhases: { phase: string; stage: string }[];
}

export interface PlannedTrial {
  readonly id: string;
  readonly phase: string;
  readonly status: string;
  readonly indications: readonly string[];
}
