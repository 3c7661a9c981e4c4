import type { GraphMapping } from '../../schema/GraphMapping';
import type { SeedEntity, SeedEvidence } from '../check/SeedFacts';
import { supports } from '../check/supports';

/** A value that follows from other facts, and the evidence on which they rest. */
export interface Derived {
  readonly value: string;
  readonly evidence: readonly SeedEvidence[];
}

/** Something that has brought a compound to a stage or phase. */
interface Step {
  readonly value: string;
  readonly evidence: readonly SeedEvidence[];
}

const UNKNOWN = 'UNKNOWN';

/**
 * What the programs, trials and targets of a compound say of it, by the rules of the SDL:
 *
 * - `stage`: the furthest of its programs; a program that is only planned raises nothing;
 * - `highestPhase`: the furthest of its programs and of the trials that test it and are not only planned; a trial in which
 *   it is combined or compared with another raises nothing;
 * - `targetDisclosure`: STATED where a document names a target, INFERRED_FROM_MARKER where the annotator concludes each of
 *   them, NOT_DISCLOSED where there is none.
 *
 * @param programs those of the compound
 * @param trials those that give it to patients, in whatever role
 */
export function deriveCompound(
  compound: SeedEntity,
  programs: readonly SeedEntity[],
  trials: readonly SeedEntity[],
  mapping: GraphMapping,
): ReadonlyMap<string, Derived> {
  const begun = programs.filter((program) => statedValue(program, 'status') !== 'PLANNED');
  const tested = trials.filter(
    (trial) =>
      statedValue(trial, 'status') !== 'NOT_YET_RECRUITING' &&
      trial.links.some(({ to, properties }) => to === compound.id && properties.role === 'INVESTIGATIONAL'),
  );
  return new Map([
    [
      'stage',
      furthest(
        begun.map((program) => step(program, 'stage')),
        rankIn('Stage', mapping),
      ),
    ],
    [
      'highestPhase',
      furthest(
        [...begun, ...tested].map((entity) => step(entity, 'phase')),
        rankIn('Phase', mapping),
      ),
    ],
    ['targetDisclosure', targetDisclosure(compound)],
  ]);
}

function statedValue(entity: SeedEntity, field: string): string {
  return String(entity.properties.get(field)?.value ?? UNKNOWN);
}

function step(entity: SeedEntity, field: string): Step {
  return {
    value: statedValue(entity, field),
    evidence: entity.evidence.filter((evidence) => supports(evidence, field)),
  };
}

function rankIn(enumeration: string, mapping: GraphMapping): (value: string) => number {
  const values = mapping.enums.get(enumeration)?.values ?? [];
  return (value) => (value === UNKNOWN ? -1 : values.indexOf(value));
}

/** The highest value with the evidence of the steps that reach it: one that is stated needs no other that is concluded. */
function furthest(steps: readonly Step[], rank: (value: string) => number): Derived {
  const highest = Math.max(-1, ...steps.map(({ value }) => rank(value)));
  const reaching = steps.filter(({ value }) => rank(value) === highest);
  if (highest === -1) return { value: UNKNOWN, evidence: [] };
  const stated = reaching.filter(({ evidence }) => evidence.length > 0 && !evidence.some(isInferred));
  return {
    value: reaching[0]?.value ?? UNKNOWN,
    evidence: (stated.length > 0 ? stated : reaching).flatMap(({ evidence }) => evidence),
  };
}

function targetDisclosure(compound: SeedEntity): Derived {
  const evidence = compound.links.filter(({ field }) => field.name === 'targets').flatMap((link) => link.evidence);
  if (!compound.links.some(({ field }) => field.name === 'targets')) return { value: 'NOT_DISCLOSED', evidence: [] };
  return { value: evidence.every(isInferred) ? 'INFERRED_FROM_MARKER' : 'STATED', evidence };
}

function isInferred(evidence: SeedEvidence): boolean {
  return evidence.assertion === 'INFERRED';
}
