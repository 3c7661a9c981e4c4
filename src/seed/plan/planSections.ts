import type { SeedFacts } from '../check/SeedFacts';
import { nodeKey } from './GraphPlan';
import type { PlanBuilder } from './PlanBuilder';

/** Writes on each document its headings and what stands under them, in code points of its text. */
export function planSections(facts: SeedFacts, builder: PlanBuilder): void {
  for (const { id, sections } of facts.documents) {
    builder.amend(nodeKey('Entity', id), {
      sectionsHeading: sections.map(({ heading }) => heading),
      sectionsStart: sections.map(({ start }) => BigInt(start)),
      sectionsEnd: sections.map(({ end }) => BigInt(end)),
    });
  }
}
