import type { GraphValue } from '../GraphValue';
import type { OwnEvidence, SeedEntity } from './SeedFacts';

/** Fields that the annotator or a machine gives, and no text: ids, checksums, addresses, the query that counts a claim. */
export const NOT_QUOTED: ReadonlySet<string> = new Set([
  'id',
  'derivation',
  'notDerivable',
  'sha256',
  'url',
  'text',
  'textNotShipped',
]);

/** Enum values that state nothing. */
const SAYS_NOTHING: ReadonlySet<GraphValue> = new Set(['UNKNOWN', 'NOT_STATED', 'UNSPECIFIED']);

/** Whether an entity's evidence supports a field of it: it names the field, or supports all. */
export function supports(evidence: OwnEvidence, field: string): boolean {
  return evidence.supports?.includes(field) ?? true;
}

/** Whether a value states something that a quote can support: `UNKNOWN` and an empty list do not. */
export function statesSomething(value: GraphValue): boolean {
  return !SAYS_NOTHING.has(value) && !(Array.isArray(value) && value.length === 0);
}

/** The entity's own fields that a quote can support: what evidence without `supports` stands for. */
export function quotableFields({ properties, dates, synonyms }: SeedEntity): string[] {
  const stated = [...properties].filter(([name, { value }]) => !NOT_QUOTED.has(name) && statesSomething(value));
  return [...stated.map(([name]) => name), ...dates.keys(), ...(synonyms.length > 0 ? ['synonyms'] : [])];
}
