import { normaliseName } from '../../schema/normaliseName';
import { editsAllowed } from './editsAllowed';
import { wordsOf } from './wordsOf';

/**
 * Queries in Lucene's language for a text that somebody wrote. Only words of the text get into them, each quoted or escaped:
 * no sign of the text is an operator. Each excludes what the one before it finds.
 */
export interface FullTextQueries {
  /** What has all words of the text. */
  readonly words: string;
  /** What has words that begin with the words of the text. */
  readonly prefix: string;
  /** What has words that are spelled similarly. */
  readonly similar: string;
}

/**
 * The queries for a text in one property of an index; nothing for a text without words.
 *
 * @param field the property
 * @param only a condition that holds besides, in Lucene's language
 * @param key the property with the keys of names, where the index has one: a similar key is found whatever its spaces
 * @example queryTexts('T-DM1', 'label')?.words // '+label:"T-DM1"'
 */
export function queryTexts(text: string, field: string, only = '', key?: string): FullTextQueries | undefined {
  const words = distinctWords(text);
  if (words.length === 0) return undefined;
  // Quoted, a stretch without spaces means its words one after another: "T-DM1" is no T at one end and DM1 at the other.
  const stretches = text.split(/\s+/u).filter((stretch) => wordsOf(stretch).length > 0);
  const very = stretches.map((stretch) => `+${field}:${quoted(stretch)}`).join(' ');
  const beginning = words.map((word) => `+${field}:${beginsWith(word)}`).join(' ');
  const byKey = key === undefined ? '' : likeKey(text, key);
  const besides = only === '' ? '' : ` ${only}`;
  return {
    words: `${very}${besides}`,
    prefix: `+(${beginning}) -(${very})${besides}`,
    similar: `+(${byKey}(${alike(words, field)})) -(${beginning})${besides}`,
  };
}

/**
 * The query for names that are similar to one that nothing bears, the best first: spelled similarly, with all its words so or
 * as beginnings, or with one of its words. Nothing for a name without words.
 */
export function similarNames(name: string, field: string, key: string, only: string): string | undefined {
  const words = distinctWords(name);
  if (words.length === 0) return undefined;
  // Short words, such as "and", say nothing alone.
  const telling = words.filter((word) => /\p{L}/u.test(word) && [...word].length > 3);
  const any = telling.map((word) => ` ${field}:${quoted(word)}`).join('');
  return `+(${likeKey(name, key, '^8')}(${alike(words, field)})^4${any}) ${only}`;
}

function distinctWords(text: string): string[] {
  return [...new Set(wordsOf(text).map(({ word }) => word))];
}

function alike(words: readonly string[], field: string): string {
  return words.map((word) => `+${field}:${isLike(word)}`).join(' ');
}

/** A condition for a key of a name that is spelled similarly; empty for a key in which no letter may differ. */
function likeKey(name: string, key: string, boost = ''): string {
  // The index splits keys at signs, and `+` is the only one that they have.
  const plain = normaliseName(name).replaceAll('+', '');
  const edits = editsAllowed(plain);
  return edits === 0 ? '' : `${key}:${escaped(plain)}~${edits}${boost} `;
}

/** One letter begins too much; it has to be the word. */
function beginsWith(word: string): string {
  return [...word].length < 2 ? quoted(word) : `${escaped(word)}*`;
}

function isLike(word: string): string {
  const edits = editsAllowed(word);
  return edits === 0 ? beginsWith(word) : `(${beginsWith(word)} ${escaped(word)}~${edits})`;
}

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}

function escaped(word: string): string {
  return word.replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '\\$&');
}
