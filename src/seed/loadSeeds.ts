import { checkSeeds } from './check/checkSeeds';
import type { LoadReport } from './load/LoadReport';
import { type LoadOptions, loadGraph } from './load/loadGraph';
import type { GraphPlan } from './plan/GraphPlan';
import { planGraph } from './plan/planGraph';
import { SeedError } from './SeedError';

export interface PlanOptions extends Pick<LoadOptions, 'mapping'> {
  /** The folder with a folder for each document. */
  readonly seedsDir: string;
  /** Folders of the same form that are loaded beside it. */
  readonly collections?: readonly string[];
}

/**
 * Reads the seeds, checks them and plans the graph.
 *
 * @throws SeedError with every problem
 */
export function planSeeds({ seedsDir, mapping, collections }: PlanOptions): GraphPlan {
  const { facts, problems } = checkSeeds(seedsDir, mapping, collections);
  if (problems.length > 0) throw new SeedError(problems);
  return planGraph(facts, mapping);
}

/**
 * Reads the seeds, checks them, plans the graph and loads it.
 *
 * @throws SeedError with every problem, before the graph is touched; LoadRefused and others as `loadGraph`
 * @example const report = await loadSeeds({ driver, database: 'neo4j', seedsDir: 'seeds', mapping: readMapping() });
 */
export async function loadSeeds(options: PlanOptions & LoadOptions): Promise<LoadReport> {
  return loadGraph(planSeeds(options), options);
}
