import { indexedText } from '../../../../src/schema/wordsOf';
import { idOf, names, organizationsPerBlock } from '../names';
import { day, whole } from '../values';
import { advancedPerBlock, type Block } from './Block';

export const documentsPerBlock = 20;
export const personsPerBlock = 5;
/** Pieces of evidence for the advanced compounds, three for each; each also supports the next two. */
export const ownEvidence = 3 * advancedPerBlock;
export const sharedEvidence = 250;

const sections = ['Pipeline', 'Partnered programs', 'Outlook'];
/** Code points from one quote of a document to the next. A document has 28 of them at most, and so is as long as a release. */
const passageLength = 500;
const passages = Math.ceil((ownEvidence + sharedEvidence) / documentsPerBlock);
const sectionLength = Math.ceil((passages * passageLength) / sections.length);
const filler = 'Between the quotes of this fictional release stand words on which no fact rests. ';

/** A block's quotes are dealt out to its documents in turn. */
const startOf = (index: number) => Math.floor(index / documentsPerBlock) * passageLength;
const quoteOf = (block: number, index: number) =>
  `Fictional sentence ${index + 1} of block ${block + 1}, which a benchmark reads and nobody ever stated.`;

/** The id of a block's piece of evidence: ids order as the quotes stand in their documents. */
export function evidenceId(block: number, index: number): string {
  const start = startOf(index);
  const [from, to] = [start, start + quoteOf(block, index).length].map((place) => String(place).padStart(6, '0'));
  const document = idOf('document', names.document(block, index % documentsPerBlock)).slice('document:'.length);
  return `evidence:${document}:${from}-${to}:${assertionOf(index).toLowerCase().replaceAll('_', '-')}`;
}

function assertionOf(index: number): 'STATED_FACT' | 'EXPECTATION' | 'INFERRED' {
  if (index % 18 === 7) return 'INFERRED';
  return index % 9 === 4 ? 'EXPECTATION' : 'STATED_FACT';
}

/** The words of a document: each of its quotes at its place, and filler up to the next. */
function textOf(block: number, document: number): string {
  const texts = Array.from({ length: passages }, (_, passage) => {
    const index = passage * documentsPerBlock + document;
    const quote = index < ownEvidence + sharedEvidence ? `${quoteOf(block, index)} ` : '';
    return quote.padEnd(passageLength, filler);
  });
  return texts.join('');
}

/** Documents, the people who speak in them, and every quote of the block with its place and speaker. */
export function documents(block: Block) {
  const { rows, number } = block;
  const organization = (index: number) =>
    idOf('organization', names.organization(number, index % organizationsPerBlock));
  for (let index = 0; index < documentsPerBlock; index++) {
    const name = names.document(number, index);
    const id = rows.entity('Document', idOf('document', name), name, {
      kind: 'PRESS_RELEASE',
      date: day(`20${String(10 + index).padStart(2, '0')}-03-15`),
      sha256: `synthetic-${number}-${index}`,
      text: textOf(number, index),
      sectionsHeading: sections,
      sectionsStart: sections.map((_, at) => whole(at * sectionLength)),
      sectionsEnd: sections.map((_, at) => whole((at + 1) * sectionLength)),
    });
    rows.relate(id, 'PUBLISHED_BY', organization(index), { evidenceIds: [block.shared(index)] });
    rows.relate(id, 'SUPPORTED_BY', block.shared(index));
  }
  for (let index = 0; index < personsPerBlock; index++) {
    const name = names.person(number, index);
    const id = rows.entity('Person', idOf('person', name), name, { title: 'Speaker (fictional)' });
    rows.relate(id, 'WORKS_FOR', organization(index), { evidenceIds: [block.shared(index)] });
    rows.relate(id, 'SUPPORTED_BY', block.shared(index));
  }
  for (let index = 0; index < ownEvidence + sharedEvidence; index++) evidence(block, index, organization);
}

function evidence(block: Block, index: number, organization: (index: number) => string) {
  const { rows, number } = block;
  const quote = quoteOf(number, index);
  const start = startOf(index);
  const assertion = assertionOf(index);
  const id = rows.other('Evidence', evidenceId(number, index), {
    quote,
    words: indexedText(quote),
    spansStart: [whole(start)],
    spansEnd: [whole(start + quote.length)],
    section: sections[Math.floor(start / sectionLength)],
    assertion,
    ...(assertion === 'INFERRED' && { reasoning: 'A fictional reason.' }),
  });
  rows.relate(id, 'QUOTED_FROM', idOf('document', names.document(number, index % documentsPerBlock)));
  const speaker =
    index % 7 === 3
      ? idOf('person', names.person(number, index % personsPerBlock))
      : organization(index % documentsPerBlock);
  rows.relate(id, 'ASSERTED_BY', speaker);
  if (index % 11 === 5) rows.relate(id, 'ON_BEHALF_OF', organization(index));
}
