import { normaliseName } from '../../schema/normaliseName';
import { type Word, wordsOf } from '../../schema/wordsOf';

/**
 * Queries in Lucene's language for a text that somebody wrote. Only the words of the text get into them, which are letters
 * and digits in lower case: nothing of a text is an operator. Each excludes what the one before it finds.
 */
interface FullTextQueries {
  /** What has all words of the text. */
  readonly words: string;
  /** What has words that begin with the words of the text. */
  readonly prefix: string;
  /** What has words that are spelled similarly; null where a text has too many words to be looked for in this way. */
  readonly similar: string | null;
}

/** What stands between words that are looked for side by side: "T-DM1" is no T at one end and DM1 at the other. */
const sideBySide = /^[\p{Pd}\p{Pc}\p{Cf}'’‘.:·®™℠©℗]*$/u;

/** More words than these are a sentence, which nobody misspells word by word; and each costs a walk through the index. */
const mostSimilar = 12;

/** A similar spelling of a longer word or key is not looked for: how long that takes grows with its letters. */
const longestSimilar = 48;

/**
 * The queries for a text; nothing for a text without words.
 *
 * @param only a condition that holds besides, in Lucene's language
 * @param keys whether the index has the keys of names: a similar key is found whatever its spaces
 * @example fullTextQueries('T-DM1')?.words // '+words:"t dm1"'
 */
export function fullTextQueries(text: string, only = '', keys = false): FullTextQueries | undefined {
  const words = wordsOf(text);
  const distinct = distinctOf(words);
  if (distinct.length === 0) return undefined;
  const very = phrasesOf(text, words)
    .map((phrase) => `+words:"${phrase}"`)
    .join(' ');
  const beginning = distinct.map((word) => `+words:${begins(word, distinct)}`).join(' ');
  const besides = only === '' ? '' : ` ${only}`;
  return {
    words: `${very}${besides}`,
    prefix: `+(${beginning}) -(${very})${besides}`,
    similar:
      distinct.length > mostSimilar
        ? null
        : `+(${keys ? likeKey(text) : ''}(${alike(distinct)})) -(${beginning})${besides}`,
  };
}

/**
 * The query for names that are similar to one that nothing bears, the best first: spelled similarly, with all its words so or
 * as beginnings, or with one of its words. Nothing for a name without words.
 */
export function similarNames(name: string, only = ''): string | undefined {
  const words = distinctOf(wordsOf(name)).slice(0, mostSimilar);
  if (words.length === 0) return undefined;
  // Short words, such as "and", say nothing alone.
  const telling = words.filter((word) => /\p{L}/u.test(word) && [...word].length > 3);
  const any = telling.map((word) => ` words:${word}`).join('');
  return `+(${likeKey(name, '^8')}(${alike(words)})^4${any}) ${only}`;
}

/**
 * How many letters of a word may differ for it to count as spelled similarly: none in short words and numbers, one in words
 * of three to five letters and in those with digits (IMGN901 is not IMGN853), two in longer ones.
 *
 * @example editsAllowed('trastuzumab') // 2
 */
export function editsAllowed(word: string): 0 | 1 | 2 {
  const { length } = [...word];
  if (length < 3 || length > longestSimilar || !/\p{L}/u.test(word)) return 0;
  return length < 6 || /\p{N}/u.test(word) ? 1 : 2;
}

function distinctOf(words: readonly Word[]): string[] {
  return [...new Set(words.map(({ word }) => word))];
}

/** The words of a text, those side by side together. */
function phrasesOf(text: string, words: readonly Word[]): string[] {
  const points = [...text];
  const phrases: string[][] = [];
  words.forEach(({ word, start }, index) => {
    const between = points.slice(words[index - 1]?.end ?? 0, start).join('');
    const phrase = index > 0 && sideBySide.test(between) ? phrases.at(-1) : undefined;
    if (phrase) phrase.push(word);
    else phrases.push([word]);
  });
  return phrases.map((phrase) => phrase.join(' '));
}

/**
 * What begins with a word. One letter matches too much, so it has to be the word; but the last of several words may be one
 * that somebody is still typing: "cell l" on the way to "cell lung cancer".
 */
function begins(word: string, words: readonly string[]): string {
  const typing = words.length > 1 && word === words.at(-1);
  return typing || [...word].length > 1 ? `${word}*` : word;
}

function alike(words: readonly string[]): string {
  return words
    .map((word) => {
      const edits = editsAllowed(word);
      return edits === 0 ? `+words:${begins(word, words)}` : `+words:(${word}* ${word}~${edits})`;
    })
    .join(' ');
}

/** A condition for a key of a name that is spelled similarly; empty for a key in which no letter may differ. */
function likeKey(name: string, boost = ''): string {
  const key = normaliseName(name);
  const edits = editsAllowed(key);
  return edits === 0 ? '' : `key:${key.replaceAll(/[+/]/g, '\\$&')}~${edits}${boost} `;
}
