import { canonical } from '../canonical';
import type { CheckContext } from './CheckContext';
import type { OwnEvidence, SeedEntity } from './SeedFacts';
import { quotableFields } from './supports';

/** An entity as one document gives it. */
export interface GivenEntity {
  readonly document: string;
  readonly entity: SeedEntity;
}

/**
 * One entity for each id. Within a document an id is given once; what another document says of the same id adds names,
 * links and evidence, and must not contradict a value.
 */
export function mergeEntities(given: readonly GivenEntity[], context: CheckContext): Map<string, SeedEntity> {
  const merged = new Map<string, SeedEntity>();
  const firstInDocument = new Map<string, SeedEntity>();
  for (const { document, entity } of given) {
    const key = `${document}\n${entity.id}`;
    const before = firstInDocument.get(key);
    if (before !== undefined) {
      context.problems.add(entity.place, `the id "${entity.id}" is given twice; first at ${at(before.place)}`);
      continue;
    }
    firstInDocument.set(key, entity);
    const known = merged.get(entity.id);
    merged.set(entity.id, known === undefined ? entity : add(known, entity, context));
  }
  return merged;
}

function add(known: SeedEntity, more: SeedEntity, context: CheckContext): SeedEntity {
  const evidence = [...named(known), ...named(more)];
  const addAll = <T>(into: Map<string, { value: T; place: SeedEntity['place'] }>, from: typeof into) => {
    for (const [name, stated] of from) {
      const before = into.get(name);
      if (before === undefined) into.set(name, stated);
      else if (canonical(before.value as never) !== canonical(stated.value as never)) {
        context.problems.add(
          stated.place,
          `"${name}" of "${known.id}" is another at ${at(before.place)}; an entity has one`,
        );
      }
    }
  };
  addAll(known.properties, more.properties);
  addAll(known.dates, more.dates);
  for (const synonym of more.synonyms) {
    if (!known.synonyms.some(({ label }) => label === synonym.label)) known.synonyms.push(synonym);
  }
  for (const link of more.links) {
    const same = known.links.findIndex(({ field, to }) => field === link.field && to === link.to);
    const before = known.links[same];
    if (before === undefined) known.links.push(link);
    else known.links[same] = { ...before, evidence: [...before.evidence, ...link.evidence] };
  }
  return {
    ...known,
    name: known.name || more.name,
    given: new Set([...known.given, ...more.given]),
    lostEvidence: known.lostEvidence || more.lostEvidence,
    evidence,
  };
}

/** An entity's evidence with the fields that it supports by name: "all" would take in those of the other document. */
function named(entity: SeedEntity): OwnEvidence[] {
  const all = quotableFields(entity);
  return entity.evidence.map((evidence) => ({ ...evidence, supports: evidence.supports ?? all }));
}

function at(place: SeedEntity['place']): string {
  return `${place.file}:${place.line}`;
}
