import type { FieldMapping, GraphMapping, NodeMapping } from '../../schema/GraphMapping';

/** Fields that the mapping stores and that the loader fills, each with where its value comes from. */
const FILLED: Readonly<Record<string, string>> = {
  'Compound.stage': "follows from the compound's programs",
  'Compound.highestPhase': "follows from the compound's programs and trials",
  'Compound.highestPhaseReached': "follows from the compound's programs and trials",
  'Compound.targetDisclosure': "follows from the compound's targets and their evidence",
  'Claim.derivedCount': 'is counted by "derivation"',
  'Claim.inferredCount': 'is counted by "derivation"',
  'Claim.reconciliation': 'follows from what "derivation" counts',
  'Claim.margin': 'follows from what "derivation" counts',
  'Claim.counted': 'is what "derivation" counts',
  'Document.text': 'is the text of source.txt',
  'Document.coverage': 'follows from the text and what is quoted of it',
  'Document.sections': 'follows from the list of headings',
};

/**
 * Why a field of the API cannot be written in the seeds: it is computed, derived, given from its other side, or comes from
 * the reference data. `undefined` where it can.
 */
export function reasonNotWritable(type: NodeMapping, field: FieldMapping, mapping: GraphMapping): string | undefined {
  if (field.kind === 'computed') return 'is worked out when asked';
  if (field.kind === 'relationshipValue') return undefined;
  const filled = FILLED[`${type.name}.${field.name}`];
  if (filled !== undefined || field.kind !== 'relationship') return filled;
  if (!mapping.types.get(field.type)?.isEntity && !mapping.interfaces.has(field.type)) {
    return 'comes from seeds/reference/xrefs.csv';
  }
  if (field.direction === 'OUT') return undefined;
  const other = [...(mapping.types.get(field.type)?.fields.values() ?? [])].find(
    (candidate) =>
      candidate.kind === 'relationship' &&
      candidate.relationship === field.relationship &&
      candidate.direction === 'OUT' &&
      candidate.type === type.name,
  );
  return `is given from the other side: as "${other?.name ?? field.relationship}" of the ${field.type}`;
}

/** The names that may be written in an entity of a type, beside `evidence` and `external`. */
export function writableFields(type: NodeMapping, mapping: GraphMapping): FieldMapping[] {
  return [...type.fields.values()].filter(
    (field) => field.name !== 'evidence' && reasonNotWritable(type, field, mapping) === undefined,
  );
}
