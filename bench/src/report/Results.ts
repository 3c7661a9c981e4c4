import type { ContestantName } from '../contestants/Contestant';
import type { LoadReport } from '../graph/loadGraph';
import type { PerContestant } from '../measure/Cell';
import type { ConcurrentTimes } from '../measure/measureConcurrent';
import type { HttpResult } from '../measure/measureHttp';
import type { StartupResult } from '../measure/measureStartup';
import type { Machine } from './machine';
import type { Target } from './targets';

/** One shape at one size: medians in milliseconds by contestant, one request at a time. */
export type ShapeResult = Readonly<Record<ContestantName, number>> & {
  readonly name: string;
  readonly title: string;
  readonly size: number;
  /** How long the expert's answer is, as JSON. */
  readonly answerBytes: number;
  readonly p95: PerContestant<number>;
  readonly sixteenAtOnce: PerContestant<ConcurrentTimes>;
};

/** What `bench/results/latest.json` holds. */
export interface Results {
  readonly measuredAt: string;
  readonly seconds: number;
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  readonly plan: { readonly rounds: number; readonly warmUp: number; readonly sizes: readonly number[] };
  readonly shapes: readonly ShapeResult[];
  readonly http: readonly HttpResult[];
  readonly startup: StartupResult;
  readonly load: readonly LoadReport[];
  readonly ratios: Ratios;
  readonly targets: readonly Target[];
}

/** How the contestants compare: geometric means, and the worst with its place. */
export interface Ratios {
  readonly productToExpert: { readonly mean: number; readonly worst: Worst };
  /** Of each size: a peer ÷ product. */
  readonly neo4jGraphqlToProduct: readonly SizeRatio[];
  readonly dataloaderToProduct: readonly SizeRatio[];
  /** The product at the largest size ÷ at the smallest; absent with one size. */
  readonly largestToSmallest?: { readonly mean: number; readonly worst: Worst };
}

export interface SizeRatio {
  readonly size: number;
  readonly mean: number;
  readonly worst: Worst;
}

export interface Worst {
  readonly ratio: number;
  readonly shape: string;
  readonly size: number;
}
