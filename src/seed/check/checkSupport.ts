import type { GraphValue } from '../GraphValue';
import { showText } from '../read/Located';
import type { CheckContext } from './CheckContext';
import type { SeedEntity, Stated } from './SeedFacts';
import { supports } from './supports';

/** Names are often the annotator's; the derivation of a claim is, too. */
const NEED_NO_EVIDENCE = new Set(['id', 'name', 'derivation', 'notDerivable', 'sha256', 'url']);

/** Enum values that state nothing. */
const SAYS_NOTHING = new Set<GraphValue>(['UNKNOWN', 'NOT_STATED', 'UNSPECIFIED']);

/**
 * Nothing is in the graph without evidence or a source outside the documents: each entity, each of its values and each
 * relationship must rest on a quote; and what is given "as stated" must be words of such a quote.
 */
export function checkSupport(entity: SeedEntity, context: CheckContext): void {
  if (entity.lostEvidence) return;
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
  if (entity.evidence.length === 0) {
    problems.add(
      entity.place,
      `"${entity.id}" has no evidence; it must quote a text, or say under "external" where it is known from`,
    );
    return;
  }
  for (const [name, stated] of entity.properties) {
    if (NEED_NO_EVIDENCE.has(name) || isEmpty(stated.value)) continue;
    checkValue(entity, name, stated, name.endsWith('AsStated') ? String(stated.value) : undefined, context);
  }
  for (const [name, stated] of entity.dates) checkValue(entity, name, stated, stated.value.text, context);
}

function checkValue(
  entity: SeedEntity,
  name: string,
  stated: Stated<unknown>,
  words: string | undefined,
  { problems }: CheckContext,
): void {
  const supporting = entity.evidence.filter((evidence) => supports(evidence, name));
  if (supporting.length === 0) {
    problems.add(
      stated.place,
      `nothing supports "${name}" of "${entity.id}"; name it under "supports" of one of its evidence`,
    );
  } else if (
    words !== undefined &&
    !supporting.some(({ quote }) => quote.toLowerCase().includes(words.toLowerCase()))
  ) {
    problems.add(
      stated.place,
      `the words ${showText(words)} of "${name}" are in no quote that supports it; quote where the text says so: ${supporting.map(({ quote }) => showText(quote)).join(', ')}`,
    );
  }
}

function isEmpty(value: GraphValue): boolean {
  return SAYS_NOTHING.has(value) || (Array.isArray(value) && value.length === 0);
}
