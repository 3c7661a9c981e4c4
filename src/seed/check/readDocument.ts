import { isDay } from '../../schema/days';
import { entryOf, type Located, type LocatedMap, show, showText } from '../read/Located';
import type { DocumentFiles } from '../read/SeedFiles';
import type { SourceText } from '../text/SourceText';
import type { CheckContext } from './CheckContext';
import { locate } from './readEvidence';
import { readFields, readText } from './readFields';
import type { Section, SeedDocument, WithoutFact } from './SeedFacts';
import { suggest } from './suggest';

/** Fields of document.yaml that say how to read the text, and are none of the entity. */
export const READING_FIELDS = ['fiscalYearEnd', 'sections', 'coveredSections', 'withoutFacts', 'entities'];

/** Fields that only a document with a text has. */
const OF_TEXT = ['sha256', 'sections', 'coveredSections', 'withoutFacts'];

/** Reads how a document's facts are to be read: its date, its speaker, its sections; and holds its text against sha256. */
export function readDocument(files: DocumentFiles, context: CheckContext): SeedDocument {
  const { document: map, source } = files;
  const { problems } = context;
  const start = { file: files.file, line: 1 };

  const id = `document:${files.slug}`;
  const given = entryOf(map, 'id');
  if (given !== undefined && !(given.kind === 'scalar' && given.written === id)) {
    problems.add(given.place, `"id" is ${show(given)}; in the folder ${files.slug} it must be "${id}"`);
  }
  const textNotShipped = readWhyNoText(files, context);
  const sha256 = entryOf(map, 'sha256');
  if (textNotShipped !== undefined) checkCited(map, context);
  else if (sha256 === undefined) problems.add(start, `"sha256" is missing; that of source.txt is ${files.sha256}`);
  else if (sha256.kind !== 'scalar' || sha256.written !== files.sha256) {
    problems.add(
      sha256.place,
      `"sha256" is ${show(sha256)}, but that of ${files.sourceFile} is ${files.sha256}; restore the text, or read it anew`,
    );
  }
  const date = entryOf(map, 'date');
  const documentDate = date?.kind === 'scalar' && isDay(date.written) ? date.written : '1970-01-01';
  const publisher = publisherOf(map);
  const fiscalYearEnd = readFiscalYearEnd(entryOf(map, 'fiscalYearEnd'), context);
  const sections = textNotShipped === undefined ? readSections(map, source, context) : [];
  const document: SeedDocument = {
    id,
    slug: files.slug,
    file: files.file,
    source,
    sourceFile: files.sourceFile,
    ...(textNotShipped !== undefined && { textNotShipped }),
    date: documentDate,
    ...(fiscalYearEnd && { fiscalYearEnd }),
    ...(publisher && { publisher }),
    sections,
    withoutFacts: [],
  };
  return { ...document, withoutFacts: readWithoutFacts(entryOf(map, 'withoutFacts'), document, context) };
}

/** Why a document has no text; a document has one or the other. */
function readWhyNoText(
  { document: map, sourceFile, hasText }: DocumentFiles,
  context: CheckContext,
): string | undefined {
  const why = entryOf(map, 'textNotShipped');
  if (why === undefined) return undefined;
  if (!hasText) return readText(why, 'textNotShipped', context) ?? '';
  context.problems.add(why.place, `"textNotShipped", but ${sourceFile} is here; a document has one of them`);
  return undefined;
}

/** A cited document is found by its address, and nothing can be said of the places in a text that is not here. */
function checkCited(map: LocatedMap, { problems }: CheckContext): void {
  if (entryOf(map, 'url') === undefined)
    problems.add(map.place, '"url" is missing; a document with "textNotShipped" is found by its address');
  for (const { key, place } of map.entries) {
    if (!OF_TEXT.includes(key)) continue;
    problems.add(place, `"${key}" is about a text; a document with "textNotShipped" has none`);
  }
}

function publisherOf(map: LocatedMap): string | undefined {
  const publisher = entryOf(map, 'publisher');
  const to = publisher?.kind === 'map' ? entryOf(publisher, 'to') : publisher;
  return to?.kind === 'scalar' && typeof to.value === 'string' ? to.value : undefined;
}

function readFiscalYearEnd(located: Located | undefined, { problems }: CheckContext): string | undefined {
  if (located === undefined) return undefined;
  if (located.kind === 'scalar' && isDay(`2001-${located.written}`)) return located.written;
  problems.add(located.place, `"fiscalYearEnd" is ${show(located)}; it must be month and day, as in 06-30`);
  return undefined;
}

/** Finds each heading as a line of its own, after the one before it. */
function readSections(map: LocatedMap, source: SourceText, context: CheckContext): Section[] {
  const { problems } = context;
  const headings = readTexts(entryOf(map, 'sections'), 'sections', context);
  const covered = readTexts(entryOf(map, 'coveredSections'), 'coveredSections', context);
  const known = headings.map((heading) => heading.text);
  for (const { text, place } of covered) {
    if (!known.includes(text))
      problems.add(place, `${showText(text)} is none of the sections; ${suggest(text, known)}`);
  }
  const found: { heading: string; start: number }[] = [];
  let from = 0;
  for (const { text, place } of headings) {
    const at = source
      .placesOf(text)
      .find((candidate) => candidate >= from && isLine(source.text, candidate, text.length));
    if (at === undefined) {
      problems.add(
        place,
        `the heading ${showText(text)} is no line of the text after the heading before it; copy it from source.txt`,
      );
      continue;
    }
    found.push({ heading: text, start: source.toPoint(at) });
    from = at + text.length;
  }
  return found.map(({ heading, start }, index) => ({
    heading,
    start,
    end: found[index + 1]?.start ?? source.length,
    covered: covered.some(({ text }) => text === heading),
  }));
}

/** Whether nothing else but space stands on the line. */
function isLine(text: string, start: number, length: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const after = text.slice(start + length).split('\n', 1)[0] ?? '';
  return (start === 0 || before.trim() === '') && after.trim() === '';
}

function readTexts(located: Located | undefined, called: string, context: CheckContext) {
  if (located === undefined) return [];
  if (located.kind !== 'list') {
    context.problems.add(located.place, `"${called}" is ${show(located)}; it must be a list of headings`);
    return [];
  }
  return located.items.flatMap((item) => {
    const text = readText(item, called, context);
    return text === undefined ? [] : [{ text, place: item.place }];
  });
}

function readWithoutFacts(located: Located | undefined, document: SeedDocument, context: CheckContext): WithoutFact[] {
  if (located === undefined) return [];
  if (located.kind !== 'list') {
    context.problems.add(located.place, `"withoutFacts" is ${show(located)}; it must be a list of {quote, reason}`);
    return [];
  }
  return located.items.flatMap((item) => {
    const fields = readFields(item, '"withoutFacts"', ['quote', 'reason'], context);
    const quote = fields?.get('quote');
    const reason = fields?.get('reason');
    if (fields === undefined) return [];
    if (!quote || !reason) {
      context.problems.add(
        item.place,
        `"withoutFacts" lacks ${quote ? 'reason' : 'quote'}; it must be {quote, reason}`,
      );
      return [];
    }
    const where = locate(quote, document, context);
    const text = readText(reason, 'reason', context);
    return where && text !== undefined ? [{ place: item.place, spans: where.spans, reason: text }] : [];
  });
}
