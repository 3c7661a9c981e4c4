import { showText } from '../read/Located';
import type { CheckContext } from './CheckContext';
import { MOST_VALUES } from './checkEntity';
import type { OwnEvidence, SeedEntity } from './SeedFacts';
import { statesSomething, supports } from './supports';

/** Fields that are words of the text, beside dates and those whose names end in `AsStated`. */
const VERBATIM: ReadonlySet<string> = new Set([
  'Document.name',
  'FinancialMetric.asScanned',
  'Organization.description',
  'Organization.fiscalYearEnd',
  'Organization.strategy',
  'Organization.ticker',
  'Organization.trademarks',
  'Person.contactFor',
  'Person.title',
  'Presentation.finding',
  'Technology.description',
  'Trial.acronym',
  'Trial.backgroundTherapy',
  'Trial.setting',
]);

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/**
 * A quote that is said to support a value must bear it: words that are given as the text has them, every other name, and
 * every number, in digits or in a word. A value that the scan damaged is a conclusion. A citation, whose words are ours, bears
 * any words of the text; its numbers are held against the paraphrase.
 */
export function checkWords(entity: SeedEntity, context: CheckContext): void {
  // Without evidence, or with evidence that could not be read, that is what is said.
  if (entity.lostEvidence || entity.evidence.length === 0) return;
  for (const [name, { value, place }] of entity.properties) {
    const coordinate = `${entity.type.name}.${name}`;
    if (name.endsWith('AsStated') || VERBATIM.has(coordinate)) {
      for (const words of [value].flat()) missing(entity, name, String(words), place, context);
    } else if (typeof value === 'bigint') number(entity, name, Number(value), place, context);
  }
  for (const [name, { value, place }] of entity.dates) missing(entity, name, value.text, place, context);
  // Of more names than an entity may have, that is what is said.
  if (entity.synonyms.length <= MOST_VALUES) {
    for (const { label, place } of entity.synonyms) missing(entity, 'synonyms', label, place, context);
  }
  mended(entity, context);
}

/** Evidence that names a field without a value supports nothing: of what is not stated there is no quote. */
export function checkEmptySupport({ evidence, properties }: SeedEntity, { problems }: CheckContext): void {
  for (const { supports: named = [], place } of evidence) {
    for (const field of named) {
      const value = properties.get(field)?.value;
      if (value === undefined || statesSomething(value)) continue;
      const nothing = Array.isArray(value) ? 'an empty list' : String(value);
      problems.add(place, `"supports" names "${field}", which is ${nothing}; no quote supports what is not stated`);
    }
  }
}

function missing(
  entity: SeedEntity,
  name: string,
  words: string,
  place: SeedEntity['place'],
  { problems }: CheckContext,
): void {
  const supporting = entity.evidence.filter((evidence) => supports(evidence, name));
  if (supporting.some((evidence) => evidence.said.kind === 'CITATION' || contains(evidence, words))) return;
  if (supporting.length > 0) {
    problems.add(
      place,
      `the words ${showText(words)} of "${name}" are in no quote that supports it; quote where the text says so: ${shown(supporting)}`,
    );
  } else if (name === 'name' || name === 'synonyms') {
    problems.add(
      place,
      `nothing supports the name ${showText(words)} of "${entity.id}"; name "${name}" under "supports" of the quote that has it`,
    );
  }
}

function number(
  entity: SeedEntity,
  name: string,
  value: number,
  place: SeedEntity['place'],
  { problems }: CheckContext,
): void {
  const supporting = entity.evidence.filter((evidence) => supports(evidence, name));
  if (supporting.length === 0 || supporting.some(({ assertion }) => assertion === 'INFERRED')) return;
  const written = [String(value), value.toLocaleString('en'), NUMBERS[value]].filter((text) => text !== undefined);
  const pattern = new RegExp(`(?<![\\p{L}\\d.,])(${written.join('|')})(?![\\p{L}\\d]|[.,]\\d)`, 'iu');
  if (supporting.some(({ said }) => pattern.test(said.words))) return;
  problems.add(
    place,
    `the number ${value} of "${name}" is in no quote that supports it, in digits or in a word; leave it out where the text does not state it: ${shown(supporting)}`,
  );
}

/** Of a figure that a scan damaged the text has other digits than the value: only a conclusion leads from those to this. */
function mended({ properties, evidence }: SeedEntity, { problems }: CheckContext): void {
  const scanned = properties.get('asScanned');
  if (scanned === undefined) return;
  for (const item of evidence) {
    const damaged = ['minimum', 'maximum'].filter((field) => supports(item, field));
    if (item.assertion === 'INFERRED' || damaged.length === 0 || !contains(item, String(scanned.value))) continue;
    problems.add(
      item.place,
      `the quote has ${showText(String(scanned.value))}, which is not the value of "${damaged.join('", "')}"; make that INFERRED, with the sum that it comes from as reasoning`,
    );
  }
}

/** Whether the words are in the quote, whatever the case and however many spaces there are. */
function contains({ said }: OwnEvidence, words: string): boolean {
  return plain(said.words).includes(plain(words));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ').trim();
}

function shown(supporting: readonly OwnEvidence[]): string {
  return supporting.map(({ said }) => showText(said.words)).join(', ');
}
