/** What a load did to the graph or, in a dry run, would do. */
export interface LoadReport {
  readonly dataVersion: string;
  /** Of the graph as it was; absent where it was empty. */
  readonly previousVersion?: string;
  /** When this version was loaded, in ISO 8601; absent in a dry run that would change something. */
  readonly loadedAt?: string;
  readonly dryRun: boolean;
  /** False: the graph was already what the seeds say. */
  readonly changed: boolean;
  /** The graph was loaded by a build that did not mark what it wrote. */
  readonly unmarked: boolean;
  readonly nodes: Changes;
  readonly relationships: Changes;
  /** Names of the constraints and indexes that were created. */
  readonly schema: readonly string[];
  /** Of the removed nodes, those that stay without what was ours: others attached something to them. */
  readonly kept: number;
  /** Of a dry run: why a load would refuse, unless told. */
  readonly refusal?: string;
  /** Nodes that are none of ours and were left alone. */
  readonly foreign: readonly { readonly labels: readonly string[]; readonly count: number }[];
}

export interface Changes {
  readonly added: Tally;
  readonly changed: Tally;
  readonly removed: Tally;
  readonly unchanged: number;
}

/** How many, by label or relationship type, and the first few of them. */
export interface Tally {
  readonly count: number;
  readonly byType: Readonly<Record<string, number>>;
  readonly examples: readonly string[];
}

/** What a load is doing, for a progress line. */
export interface LoadProgress {
  readonly phase: 'schema' | 'compare' | 'write' | 'commit';
  /** What was dealt with in this phase (constraints and indexes; nodes and relationships), of all; absent where it is one step. */
  readonly done?: number;
  readonly total?: number;
}
