import type { GraphMapping } from '../../schema/GraphMapping';
import type { Versions } from '../check/foldEntities';
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

/** Statuses of what has not begun, and of what goes no further. */
const NOT_BEGUN: ReadonlySet<string> = new Set(['PLANNED', 'NOT_YET_RECRUITING', 'WITHDRAWN']);
const GIVEN_UP: ReadonlySet<string> = new Set(['DISCONTINUED', 'TERMINATED']);

/**
 * What the programs, trials and targets of a compound say of it, by the rules of the SDL:
 *
 * - `stage`: the furthest of its programs; a program that is only planned, or was given up, raises nothing;
 * - `highestPhase`: the furthest of its programs and of the trials that test it, by the same rule; a trial in which it is
 *   combined or compared with another raises nothing;
 * - `highestPhaseReached`: the furthest of all that they ever were, given up since or not;
 * - `targetDisclosure`: STATED where a document names a target, INFERRED_FROM_MARKER where the annotator concludes each of
 *   them, NOT_DISCLOSED where there is none.
 *
 * @param programs what those of the compound were after each document; the last of each is what it is now
 * @param trials the same of those that give it to patients, in whatever role
 */
export function deriveCompound(
  compound: SeedEntity,
  programs: readonly Versions[],
  trials: readonly Versions[],
  mapping: GraphMapping,
): ReadonlyMap<string, Derived> {
  const isOf = ({ type, links }: SeedEntity) =>
    links.some(
      ({ to, properties }) => to === compound.id && (type.name === 'Program' || properties.role === 'INVESTIGATIONAL'),
    );
  const hasBegun = (entity: SeedEntity) => isOf(entity) && !NOT_BEGUN.has(statedValue(entity, 'status'));
  const isKept = (entity: SeedEntity) => !GIVEN_UP.has(statedValue(entity, 'status'));
  const now = (all: readonly Versions[]) =>
    all.flatMap((versions) => versions.at(-1) ?? []).filter((entity) => hasBegun(entity) && isKept(entity));
  const ever = [...programs, ...trials].flatMap((versions) => versions.filter(hasBegun));
  const phase = rankIn('Phase', mapping);
  const reached = (entities: readonly SeedEntity[]) =>
    furthest(
      entities.map((entity) => step(entity, 'phase')),
      phase,
    );
  return new Map([
    [
      'stage',
      furthest(
        now(programs).map((program) => step(program, 'stage')),
        rankIn('Stage', mapping),
      ),
    ],
    ['highestPhase', reached([...now(programs), ...now(trials)])],
    ['highestPhaseReached', reached(ever)],
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
