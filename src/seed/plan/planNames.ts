import type { GraphMapping } from '../../schema/GraphMapping';
import { normaliseName } from '../../schema/normaliseName';
import { indexedText } from '../../schema/wordsOf';
import type { SeedEntity, SeedFacts } from '../check/SeedFacts';
import { nodeKey } from './GraphPlan';
import type { PlanBuilder } from './PlanBuilder';
import { relationshipOf } from './planEvidence';

/** A name that an entity is found by. */
interface PlannedName {
  readonly label: string;
  readonly key: string;
  /** Absent for the preferred name, and for what is derived from it. */
  readonly type?: string;
  readonly external: boolean;
  readonly derived?: true;
}

/**
 * Plans the names of all entities: the preferred one first, then those of the documents, then external ones, and last those
 * that follow from others by the schema: a name with a common noun behind it, and the names of what an entity goes by. A
 * derived name is left out where an entity has it as a name of its own, so that it never stands in its way.
 */
export function planNames(facts: SeedFacts, builder: PlanBuilder, mapping: GraphMapping): void {
  const entities = [...facts.entities.values()];
  const own = new Map(entities.map((entity) => [entity.id, ownNames(entity, facts)]));
  const taken = new Set([...own.values()].flatMap((names) => names.map(({ key }) => key)));
  const nouns = new Map(entities.map((entity) => [entity.id, withNouns(entity, taken)]));
  const keysOf = new Map<string, Set<string>>();
  for (const { id, type } of entities) {
    const keys = keysOf.get(type.name) ?? new Set();
    keysOf.set(type.name, keys);
    for (const { key } of own.get(id) ?? []) keys.add(key);
  }
  for (const entity of entities) {
    const { goesBy } = entity.type;
    const link = goesBy === undefined ? undefined : entity.links.find(({ field }) => field.name === goesBy);
    const others = link ? [...(own.get(link.to) ?? []), ...(nouns.get(link.to) ?? [])] : [];
    const shared = others
      .filter(({ key }) => !keysOf.get(entity.type.name)?.has(key))
      .map(({ key }): PlannedName => ({ label: entity.name, key, external: false, derived: true }));
    const names = [...(own.get(entity.id) ?? []), ...(nouns.get(entity.id) ?? []), ...shared];
    names.forEach((name, position) => void planName(entity, name, position, builder, mapping));
  }
}

function ownNames(entity: SeedEntity, facts: SeedFacts): PlannedName[] {
  const external = facts.external.names.filter((name) => name.entity === entity.id);
  return [
    { label: entity.name, external: false },
    ...entity.synonyms.map(({ label, type }) => ({ label, type, external: false })),
    ...external.map(({ label, type }) => ({ label, type, external: true })),
  ].map((name) => ({ ...name, key: normaliseName(name.label) }));
}

function withNouns({ name, type }: SeedEntity, taken: ReadonlySet<string>): PlannedName[] {
  const words = indexedText(name);
  return type.commonNouns
    .filter((noun) => !words.endsWith(noun))
    .map((noun) => normaliseName(`${name} ${noun}`))
    .filter((key) => !taken.has(key))
    .map((key) => ({ label: name, key, external: false, derived: true }));
}

function planName(
  entity: SeedEntity,
  { label, key, type, external, derived }: PlannedName,
  position: number,
  builder: PlanBuilder,
  mapping: GraphMapping,
): void {
  const named = relationshipOf(entity.type.name, 'synonyms', mapping);
  const name = builder.node('Name', key, [], {});
  builder.relate(nodeKey('Entity', entity.id), named, name, {
    label,
    type,
    external,
    derived,
    position: BigInt(position),
    // The full-text index finds relationships by what is on them; derived names are found by their key alone.
    words: derived ? undefined : indexedText(label),
    key,
    entityType: entity.type.label,
  });
}
