import { join } from 'node:path';
import { readMapping } from '../../../src/schema/readMapping';
import { checkSeeds } from '../../../src/seed/check/checkSeeds';
import type { GraphPlan } from '../../../src/seed/plan/GraphPlan';
import { planGraph } from '../../../src/seed/plan/planGraph';

let planned: GraphPlan | undefined;

/** The graph that the project's own seeds plan. */
export function releasePlan(): GraphPlan {
  if (!planned) {
    const mapping = readMapping();
    planned = planGraph(checkSeeds(join(__dirname, '../../../seeds'), mapping).facts, mapping);
  }
  return planned;
}
