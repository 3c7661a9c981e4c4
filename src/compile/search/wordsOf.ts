/** A word of a text, and where it stands, counted in Unicode code points. */
export interface Word {
  /** In lower case. */
  readonly word: string;
  readonly start: number;
  /** The first code point behind it. */
  readonly end: number;
}

// Ideographs are words of their own.
const single = '[\\p{sc=Han}\\p{sc=Hiragana}]';
const part = `(?!${single})[\\p{Alphabetic}\\p{Nd}\\p{M}_\\u00AD\\u200C\\u200D\\u2060]`;
// Signs that stay within a word: "can't", "nasdaq:imgn", "3.5", "1,000".
const betweenLetters = "(?<=[\\p{Alphabetic}\\p{M}])[.:·'‘’․](?=\\p{Alphabetic})";
const betweenDigits = "(?<=\\p{Nd})[.,;'‘’․](?=\\p{Nd})";
const pattern = new RegExp(`${single}|${part}(?:${part}|${betweenLetters}|${betweenDigits})*`, 'gu');

/**
 * The words of a text as the full-text indexes know them: by the word boundaries of Unicode (UAX #29), as Lucene's standard
 * tokenizer finds them, in lower case. What is asked, what is found and what is highlighted must agree on that.
 *
 * @example wordsOf('T-DM1 (3.5 mg)').map(({ word }) => word) // ['t', 'dm1', '3.5', 'mg']
 */
export function wordsOf(text: string): Word[] {
  let unit = 0;
  let point = 0;
  const pointAt = (at: number) => {
    point += [...text.slice(unit, at)].length;
    unit = at;
    return point;
  };
  return [...text.matchAll(pattern)].flatMap(({ 0: word, index }) => {
    if (!/[\p{Alphabetic}\p{Nd}]/u.test(word)) return [];
    const start = pointAt(index);
    return [{ word: inLowerCase(word), start, end: pointAt(index + word.length) }];
  });
}

/** Letter by letter, as Lucene does it, and not by their neighbours: a Σ is a σ at the end of a word, too. */
function inLowerCase(word: string): string {
  return [...word].map((letter) => (letter === 'İ' ? 'i' : letter.toLowerCase())).join('');
}
