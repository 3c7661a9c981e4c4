import type { GraphMapping } from '../../schema/GraphMapping';
import type { PlanBuilder } from '../plan/PlanBuilder';
import { deriveClaims } from './deriveClaims';
import { deriveEvents } from './deriveEvents';
import { deriveForReaders } from './deriveForReaders';
import { derivePassages } from './derivePassages';

/** Adds to a plan what follows from what is planned: stored, it is data as any other. */
export function derive(builder: PlanBuilder, mapping: GraphMapping): void {
  const graph = builder.graph();
  deriveClaims(graph, builder, mapping);
  deriveEvents(graph, builder, mapping);
  derivePassages(graph, builder, mapping);
  deriveForReaders(builder, mapping);
}
