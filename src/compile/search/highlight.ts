import { distance } from 'fastest-levenshtein';
import { foldCase } from '../../schema/foldCase';
import { normaliseName } from '../../schema/normaliseName';
import { type Word, wordsOf } from '../../schema/wordsOf';
import { editsAllowed } from './fullTextQueries';

/** A stretch of a text in Unicode code points, its end exclusive. */
type Stretch = readonly [start: number, end: number];

/** The values of SearchMatch. */
export type Match = 'EXACT' | 'WORDS' | 'PREFIX' | 'SIMILAR';

/**
 * What of a text is meant by what somebody looked for. Each word looked for marks the words that it is; if there are none,
 * the beginnings of those that begin with it; if there are none either, those that are spelled most similarly. A name that
 * was found by its key ("sanofiav" finds "sanofi-aventis") is marked as far as the key goes.
 *
 * @param how how it was found, which says how far to go
 * @example highlight('Trastuzumab-DM1', 'trastuz dm1', 'PREFIX') // [[0, 7], [12, 15]]
 */
export function highlight(text: string, asked: string, how: Match): Stretch[] {
  const points = [...text];
  const words = wordsOf(text);
  if (how !== 'EXACT') {
    const marked = wordsOf(asked).map(({ word }) => markedBy(word, words, points, how));
    if (marked.every((stretches) => stretches.length > 0)) return joined(points, marked.flat());
  }
  return [[0, lengthOfKey(points, words, normaliseName(asked))]];
}

function markedBy(asked: string, words: readonly Word[], points: readonly string[], how: Match): Stretch[] {
  const whole = ({ start, end }: Word): Stretch => [start, end];
  const same = words.filter(({ word }) => word === asked);
  if (same.length > 0) return same.map(whole);
  const beginning = words.filter(({ word }) => word.startsWith(asked));
  if (beginning.length > 0) return beginning.map((word) => [word.start, endOfBeginning(word, points, asked)]);
  if (how !== 'SIMILAR') return [];
  // An edit of the index may swap two letters, which is two edits here.
  const distances = words.map(({ word }) => distance(word, asked));
  const nearest = Math.min(...distances, 2 * editsAllowed(asked));
  return nearest === 0 ? [] : words.filter((_, index) => distances[index] === nearest).map(whole);
}

/** Where in a text the beginning of a word ends: a ligature, or an accent of its own, is not as long as what it reads as. */
function endOfBeginning({ start, end }: Word, points: readonly string[], beginning: string): number {
  for (let at = start + 1; at < end; at++) {
    if (foldCase(points.slice(start, at).join('')).startsWith(beginning)) return at;
  }
  return end;
}

/** Stretches in order; those that only signs or spaces part are one: "T-DM1" is marked with its hyphen. */
function joined(points: readonly string[], stretches: readonly Stretch[]): Stretch[] {
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
function lengthOfKey(points: readonly string[], words: readonly Word[], key: string): number {
  const keyTo = (end: number) => normaliseName(points.slice(0, end).join(''));
  for (const { start, end } of words) {
    if (!keyTo(end).startsWith(key)) continue;
    for (let at = start + 1; at <= end; at++) if (keyTo(at) === key) return at;
    return end;
  }
  return points.length;
}
