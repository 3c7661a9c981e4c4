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
  const words = [...new Set(wordsOf(text).map(({ word }) => word))];
  if (words.length === 0) return undefined;
  // Quoted, a stretch without spaces means its words one after another: "T-DM1" is no T at one end and DM1 at the other.
  const stretches = text.split(/\s+/u).filter((stretch) => wordsOf(stretch).length > 0);
  const very = stretches.map((stretch) => `+${field}:${quoted(stretch)}`).join(' ');
  const beginning = words.map((word) => `+${field}:${beginsWith(word)}`).join(' ');
  const similar = words.map((word) => `+${field}:${isLike(word)}`).join(' ');
  const byKey = key === undefined ? '' : likeKey(text, key);
  const besides = only === '' ? '' : ` ${only}`;
  return {
    words: `${very}${besides}`,
    prefix: `+(${beginning}) -(${very})${besides}`,
    similar: `+(${byKey}(${similar})) -(${beginning})${besides}`,
  };
}

/** A query for keys of names that are spelled similarly; nothing for a key in which no letter may differ. */
export function similarKeys(name: string, key: string): string | undefined {
  // The index splits keys at signs, and `+` is the only one that they have.
  const plain = normaliseName(name).replaceAll('+', '');
  const edits = editsAllowed(plain);
  return edits === 0 ? undefined : `${key}:${escaped(plain)}~${edits}`;
}

function likeKey(text: string, key: string): string {
  const query = similarKeys(text, key);
  return query === undefined ? '' : `${query} `;
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
