import { showText } from '../read/Located';
import type { SourceText } from './SourceText';

/** Signs that look alike, and what each is taken for when two texts are compared loosely. */
const LOOKALIKES: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚′`]/u, "'"],
  [/[“”„″]/u, '"'],
  [/[‐‑‒–—−]/u, '-'],
  [/\s/u, ' '],
];

/**
 * Says of a quote that is not in the text what is there instead: the same words in another typography, the same words
 * with a line break among them, or how the text goes on after the part on which both agree.
 */
export function explainAbsence(source: SourceText, segment: string): string {
  const absent = `the text does not have the quote ${showText(segment)}`;
  const loose = loosen(source.text);
  const at = loose.text.indexOf(loosen(segment).text);
  if (at !== -1) {
    const there = source.text.slice(loose.unit[at], loose.unit[at + loosen(segment).text.length]);
    return there.includes('\n')
      ? `${absent} in one piece: a line break cuts it; give its parts as a list of segments`
      : `${absent}, but ${showText(there)}: copy quotation marks, dashes and signs as they stand`;
  }
  const agreed = wholeWords(longestPrefix(source.text, segment));
  if (agreed.length < 8) return `${absent}; copy the words from source.txt`;
  const end = source.text.indexOf(agreed) + agreed.length;
  const next = source.text.slice(end, end + 40).split('\n')[0] ?? '';
  return `${absent}; it agrees up to ${showText(agreed)} and goes on ${next === '' ? 'with a line break' : showText(next.trim())}`;
}

/** A text in lower case, with plain marks, single spaces and without backslashes; and the place that each unit has in the original. */
function loosen(text: string): { text: string; unit: number[] } {
  const unit: number[] = [];
  let loose = '';
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? '';
    const plain = LOOKALIKES.find(([pattern]) => pattern.test(character))?.[1] ?? character.toLowerCase();
    if (character === '\\' || plain.length !== 1 || (plain === ' ' && loose.endsWith(' '))) continue;
    loose += plain;
    unit.push(at);
  }
  unit.push(text.length);
  return { text: loose, unit };
}

/** Without the last word, of which only a part may agree. */
function wholeWords(text: string): string {
  return text.replace(/\s*\S*$/, '');
}

function longestPrefix(text: string, segment: string): string {
  let length = 0;
  for (let step = 2 ** Math.ceil(Math.log2(segment.length + 1)); step >= 1; step /= 2) {
    const tried = length + step;
    if (tried <= segment.length && text.includes(segment.slice(0, tried))) length = tried;
  }
  return segment.slice(0, length);
}
