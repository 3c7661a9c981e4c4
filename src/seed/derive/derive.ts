import type { GraphMapping } from '../../schema/GraphMapping';
import type { PlanBuilder } from '../plan/PlanBuilder';
import { deriveClaims } from './deriveClaims';
import { deriveForReaders } from './deriveForReaders';

/** Adds to a plan what follows from what is planned: stored, it is data as any other. */
export function derive(builder: PlanBuilder, mapping: GraphMapping): void {
  deriveClaims(builder.graph(), builder, mapping);
  deriveForReaders(builder, mapping);
}
