import { normaliseName } from '../../schema/normaliseName';
import { editsAllowed } from './editsAllowed';
import { isSimilar } from './isSimilar';
import { type Word, wordsOf } from './wordsOf';

/** A stretch of a text in Unicode code points, its end exclusive. */
export type Stretch = readonly [start: number, end: number];

/** The values of SearchMatch. */
export type Match = 'EXACT' | 'WORDS' | 'PREFIX' | 'SIMILAR';

/**
 * What of a text is meant by what somebody looked for. Each word looked for marks the words that it is; if there are none,
 * the beginnings of those that begin with it; if there are none either, those that are spelled similarly. A name that was
 * found by its key ("sanofiav" finds "sanofi-aventis") is marked as far as the key goes.
 *
 * @param how how it was found, which says how far to go
 * @example highlight('Trastuzumab-DM1', 'trastuz dm1', 'PREFIX') // [[0, 7], [12, 15]]
 */
export function highlight(text: string, asked: string, how: Match): Stretch[] {
  if (how === 'EXACT') return [[0, lengthOfKey(text, normaliseName(asked))]];
  const words = wordsOf(text);
  const marked = wordsOf(asked).map(({ word }) => markedBy(word, words, how));
  if (marked.every((stretches) => stretches.length > 0)) return joined(text, marked.flat());
  return [[0, lengthOfKey(text, normaliseName(asked))]];
}

function markedBy(asked: string, words: readonly Word[], how: Match): Stretch[] {
  const same = words.filter(({ word }) => word === asked);
  if (same.length > 0) return same.map(({ start, end }) => [start, end]);
  const { length } = [...asked];
  const beginning = length < 2 ? [] : words.filter(({ word }) => word.startsWith(asked));
  if (beginning.length > 0) return beginning.map(({ start }) => [start, start + length]);
  const edits = how === 'SIMILAR' ? editsAllowed(asked) : 0;
  return words.filter(({ word }) => edits > 0 && isSimilar(word, asked, edits)).map(({ start, end }) => [start, end]);
}

/** Stretches in order; those that only signs or spaces part are one: "T-DM1" is marked with its hyphen. */
function joined(text: string, stretches: readonly Stretch[]): Stretch[] {
  const points = [...text];
  const ordered = stretches.toSorted(([a, aEnd], [b, bEnd]) => a - b || aEnd - bEnd);
  const result: [number, number][] = [];
  for (const [start, end] of ordered) {
    const last = result.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(points.slice(last[1], start).join(''))) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

/** How far into a name a key goes that is its key or begins it; the whole name for one that is only similar. */
function lengthOfKey(text: string, key: string): number {
  const points = [...text];
  for (let length = 1; length <= points.length; length++) {
    if (normaliseName(points.slice(0, length).join('')) === key) return length;
  }
  return points.length;
}
