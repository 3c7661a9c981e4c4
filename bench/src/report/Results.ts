import type { ContestantName } from '../contestants/Contestant';
import type { LoadReport } from '../graph/loadGraph';
import type { PerContestant } from '../measure/Cell';
import type { ConcurrentTimes } from '../measure/measureConcurrent';
import type { HttpResult } from '../measure/measureHttp';
import type { StartupResult } from '../measure/measureStartup';
import type { Plan } from '../measure/Plan';
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
  /** The first request after others had their turns. */
  readonly first: PerContestant<number>;
  readonly sixteenAtOnce: PerContestant<ConcurrentTimes>;
};

/** One question that only the product and the expert can be asked, at one size: medians in milliseconds. */
export interface QuestionResult {
  readonly name: string;
  readonly title: string;
  readonly size: number;
  readonly product: number;
  readonly expert: number;
  readonly answerBytes: number;
  readonly p95: { readonly product: number; readonly expert: number };
}

/** One question drawn at random, at one size: the product's median in milliseconds. */
export type DrawnResult = Pick<QuestionResult, 'name' | 'title' | 'size' | 'product'>;

/** What `bench/results/latest.json` holds. */
export interface Results {
  readonly measuredAt: string;
  readonly seconds: number;
  readonly machine: Machine;
  readonly versions: Readonly<Record<string, string>>;
  readonly plan: Pick<Plan, 'requests' | 'turn' | 'warmUp' | 'sizes'>;
  readonly shapes: readonly ShapeResult[];
  /** What researchers ask beyond lists. */
  readonly research: readonly QuestionResult[];
  /** Kinds of lists that the shapes do not have. */
  readonly further: readonly QuestionResult[];
  readonly drawn: readonly DrawnResult[];
  readonly http: readonly HttpResult[];
  readonly startup: StartupResult;
  readonly load: readonly LoadReport[];
  readonly ratios: Ratios;
  readonly targets: readonly Target[];
}

/** How the contestants compare: geometric means, and the worst with its place. */
export interface Ratios {
  readonly productToExpert: { readonly mean: number; readonly worst: Worst };
  /** The same of the first request after others had their turns. */
  readonly productToExpertFirst: { readonly mean: number; readonly worst: Worst };
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
