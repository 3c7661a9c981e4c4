import type { OwnEvidence } from './SeedFacts';

/** Whether an entity's evidence supports a field of it: it names the field, or supports all. */
export function supports(evidence: OwnEvidence, field: string): boolean {
  return evidence.supports?.includes(field) ?? true;
}
