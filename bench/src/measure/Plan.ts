/** How much is measured: everything at all sizes, or enough to see that it works. */
export interface Plan {
  readonly sizes: readonly number[];
  /**
   * What does not count, in which Neo4j and Node compile and cache: each contestant is asked each question so often, and
   * less often where it takes longer than so many seconds.
   */
  readonly warmUp: { readonly times: number; readonly seconds: number };
  /** Requests that count, of each contestant for each question and size; fewer where they take so long that its turns are cut. */
  readonly requests: number;
  /** How many of them in a row, before it is another contestant's turn; less often where that takes longer than so many seconds. */
  readonly turn: { readonly times: number; readonly seconds: number };
  /** Requests of each contestant for each shape and size, 16 at a time. */
  readonly concurrentRequests: number;
  /** How often each server is put under load over HTTP, and for how many seconds. */
  readonly httpRuns: number;
  readonly httpSeconds: number;
  readonly startups: number;
  /** Name of the files in `bench/results`. */
  readonly resultName: string;
}

export const fullPlan: Plan = {
  sizes: [2_000, 20_000, 200_000],
  warmUp: { times: 400, seconds: 1.5 },
  requests: 300,
  turn: { times: 25, seconds: 0.4 },
  concurrentRequests: 96,
  httpRuns: 3,
  httpSeconds: 12,
  startups: 5,
  resultName: 'latest',
};

export const quickPlan: Plan = {
  sizes: [2_000],
  warmUp: { times: 20, seconds: 0.06 },
  requests: 5,
  turn: { times: 5, seconds: 0.4 },
  concurrentRequests: 16,
  httpRuns: 1,
  httpSeconds: 2,
  startups: 1,
  resultName: 'quick',
};

/** How many requests are under way at once where many are. */
export const atOnce = 16;
