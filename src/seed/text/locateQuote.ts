import { showText } from '../read/Located';
import { explainAbsence } from './explainAbsence';
import type { SourceText } from './SourceText';

/** A piece of a text, in code points, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What may stand between two segments that a page break cut apart: space, list signs, a page number. */
const PAGE_BREAK = /^[\s\-–—·•]*(\d{1,3}\s[\s\-–—·•]*)?$/u;

/**
 * The places of a quote. Its first segment must be in the text exactly once; a later one too, unless it follows directly
 * on the one before it (space, list signs and a page number aside). The segments must stand in their order.
 *
 * @returns the place of each segment, or what is wrong with the first segment that has none
 * @example locateQuote(text, ['further expand its Phase I evaluation of SAR3419 with', 'the intent of'])
 */
export function locateQuote(source: SourceText, segments: readonly string[]): Span[] | { problem: string } {
  const spans: Span[] = [];
  let previousEnd = 0;
  for (const segment of segments) {
    if (segment.trim() === '') return { problem: 'an empty quote; it must be words of the text' };
    const places = source.placesOf(segment);
    const following = places.find((at) => at >= previousEnd && PAGE_BREAK.test(source.text.slice(previousEnd, at)));
    const at = spans.length > 0 && following !== undefined ? following : places[0];
    if (at === undefined) return { problem: explainAbsence(source, segment) };
    if (places.length > 1 && at !== following) return { problem: explainAmbiguity(source, segment, places) };
    if (places.length > 1 && spans.length === 0) return { problem: explainAmbiguity(source, segment, places) };
    if (at < previousEnd) {
      return {
        problem: `the segment ${showText(segment)} stands before the one given before it; give them in the order of the text`,
      };
    }
    previousEnd = at + segment.length;
    spans.push({ start: source.toPoint(at), end: source.toPoint(previousEnd) });
  }
  return spans;
}

function explainAmbiguity(source: SourceText, segment: string, places: readonly number[]): string {
  const longer = places.slice(0, 3).map((at) => shortestUnique(source, segment, at));
  const unique = longer.filter((words) => source.placesOf(words).length === 1).map(showText);
  const offsets = places.slice(0, 5).map((at) => source.toPoint(at));
  return (
    `the text has the quote ${showText(segment)} ${places.length} times ` +
    `(at ${offsets.join(', ')}${places.length > 5 ? ', …' : ''}); lengthen it until it is there once` +
    (unique.length > 0 ? `: ${unique.join(' or ')}` : '')
  );
}

/** The segment at this place with as many of the words after it (before it, at the end of a line) as make it unique. */
function shortestUnique(source: SourceText, segment: string, at: number): string {
  const { text } = source;
  let start = at;
  let end = at + segment.length;
  while (source.placesOf(text.slice(start, end)).length > 1) {
    const after = /^[^\n]\S*/u.exec(text.slice(end, end + 200))?.[0];
    const before =
      after === undefined ? /\S*[^\n]$/u.exec(text.slice(Math.max(0, start - 200), start))?.[0] : undefined;
    if (after === undefined && before === undefined) break;
    end += after?.length ?? 0;
    start -= before?.length ?? 0;
  }
  return text.slice(start, end);
}
