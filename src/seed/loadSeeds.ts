import { checkSeeds } from './check/checkSeeds';
import type { LoadReport } from './load/LoadReport';
import { type LoadOptions, loadGraph } from './load/loadGraph';
import { planGraph } from './plan/planGraph';
import { SeedError } from './SeedError';

export interface SeedOptions extends LoadOptions {
  /** The folder with a folder for each document. */
  readonly seedsDir: string;
}

/**
 * Reads the seeds, checks them, plans the graph and loads it.
 *
 * @throws SeedError with every problem, before the graph is touched
 * @example const report = await loadSeeds({ driver, database: 'neo4j', seedsDir: 'seeds', mapping: readMapping() });
 */
export async function loadSeeds(options: SeedOptions): Promise<LoadReport> {
  const { facts, problems } = checkSeeds(options.seedsDir, options.mapping);
  if (problems.length > 0) throw new SeedError(problems);
  return loadGraph(planGraph(facts, options.mapping), options);
}
