import type { Span } from '../text/locateQuote';
import type { SourceText } from '../text/SourceText';

export interface Sentence extends Span {
  readonly text: string;
}

/** What stands before a list item and is no part of its sentence. */
const LIST_SIGNS = /^[\s\-–—·•]+/u;

/** Abbreviations after which a sentence goes on. */
const GOES_ON = /(?:^|\s)(?:Inc|Co|Corp|Ltd|Dr|Mr|Ms|vs|e\.g|i\.e|No|approx)\.\s*$/;

/**
 * The sentences of a part of a text, each with its place in code points. Lines end sentences, for a list item needs no
 * full stop; lines without a letter (page numbers, rules) are none.
 */
export function splitSentences(source: SourceText, part: Span): Sentence[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences: Sentence[] = [];
  let start = part.start;
  for (const line of source.slice(part.start, part.end).split('\n')) {
    let pending = '';
    for (const { segment } of segmenter.segment(line)) {
      pending += segment;
      if (GOES_ON.test(pending)) continue;
      push(pending);
      pending = '';
    }
    push(pending);
    start += 1;
  }
  return sentences;

  function push(piece: string): void {
    const lead = LIST_SIGNS.exec(piece)?.[0] ?? '';
    const text = piece.slice(lead.length).trimEnd();
    const begin = start + pointsIn(lead);
    if (/\p{L}/u.test(text)) sentences.push({ start: begin, end: begin + pointsIn(text), text });
    start += pointsIn(piece);
  }
}

function pointsIn(text: string): number {
  return [...text].length;
}
