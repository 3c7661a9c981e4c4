import type { CheckContext } from './CheckContext';
import type { SeedEntity } from './SeedFacts';
import { NOT_QUOTED, statesSomething, supports } from './supports';

/** Names are often the annotator's. */
const NEEDS_NO_EVIDENCE: ReadonlySet<string> = new Set([...NOT_QUOTED, 'name']);

/**
 * Nothing is in the graph without evidence or a source outside the documents: each entity, each of its values and each
 * relationship must rest on what the document that gives it says.
 *
 * @param entity as one document gives it
 * @param whole as all documents make it: that it is there at all, one of them must say
 */
export function checkSupport(entity: SeedEntity, whole: SeedEntity, context: CheckContext): void {
  if (whole.lostEvidence) return;
  const { problems } = context;
  for (const link of entity.links) {
    if (link.evidence.length > 0 || link.properties.source !== undefined || entity.external !== undefined) continue;
    problems.add(
      link.place,
      `nothing supports "${link.field.name}" → "${link.to}"; give it evidence, or name "${link.field.name}" under "supports" of the entity's`,
    );
  }
  if (entity.external !== undefined) {
    if (entity.evidence.length > 0)
      problems.add(entity.place, `"${entity.id}" has evidence and "external"; it must be one of them`);
    return;
  }
  if (whole.evidence.length === 0 && whole.external === undefined) {
    problems.add(
      entity.place,
      `"${entity.id}" has no evidence; it must quote a text, or say under "external" where it is known from`,
    );
    return;
  }
  for (const [name, { value, place }] of [...entity.properties, ...entity.dates]) {
    const stated = typeof value === 'object' && 'text' in value ? true : statesSomething(value);
    if (NEEDS_NO_EVIDENCE.has(name) || !stated) continue;
    if (entity.evidence.some((evidence) => supports(evidence, name))) continue;
    problems.add(
      place,
      `nothing supports "${name}" of "${entity.id}"; name it under "supports" of one of its evidence`,
    );
  }
}
