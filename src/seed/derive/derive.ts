import type { GraphMapping } from '../../schema/GraphMapping';
import type { PlanBuilder } from '../plan/PlanBuilder';
import { deriveClaims } from './deriveClaims';
import { deriveEvents } from './deriveEvents';
import { deriveForReaders } from './deriveForReaders';
import { derivePassages } from './derivePassages';
import type { PlannedGraph } from './PlannedGraph';

/**
 * Adds to a plan what follows from what is planned: stored, it is data as any other.
 *
 * @param tellingOf the graph over which a claim is counted; absent where that is the one that is planned
 */
export function derive(
  builder: PlanBuilder,
  mapping: GraphMapping,
  tellingOf: (claim: string) => PlannedGraph | undefined,
): void {
  const graph = builder.graph();
  deriveClaims(graph, builder, mapping, tellingOf);
  deriveEvents(graph, builder, mapping);
  derivePassages(graph, builder, mapping);
  deriveForReaders(builder, mapping);
}
