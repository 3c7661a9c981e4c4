import { foldCase } from './foldCase';

/** A word of a text, and where it stands, counted in Unicode code points. */
export interface Word {
  /** As `foldCase` writes it. */
  readonly word: string;
  readonly start: number;
  /** The first code point behind it. */
  readonly end: number;
  /** A numeral of a phase, stage or type: `ii` for "Phase 2" as for "Phase II". */
  readonly numeral?: true;
}

/** Longer words count by their beginning, so that no word costs an index more than this. */
const longestWord = 64;

// Ideographs are words of their own. Invisible characters, such as soft hyphens, stay within a word.
const single = '(?=[\\p{L}\\p{N}])[\\p{sc=Han}\\p{sc=Hiragana}]';
const letter = '[\\p{L}\\p{N}]';
const within = '(?:[\\p{L}\\p{N}\\p{M}]|(?!\\u200B)\\p{Cf})';
const betweenDigits = '(?<=\\p{Nd})[.,](?=\\p{Nd})';
const runs = new RegExp(`${single}|(?:(?!${single})${within}|${betweenDigits})+`, 'gu');
const folded = new RegExp(`${single}|(?:(?!${single})${letter}|${betweenDigits})+`, 'gu');

/**
 * The words of a text: what the full-text indexes store, what a query asks them for, what is highlighted, and what the key
 * of a name is made of. A word is a run of letters and digits, so that "T-DM1" is two; a number keeps its decimal point and
 * loses the comma of its thousands. Numerals after "phase", "stage" or "type" are Roman.
 *
 * @example wordsOf('T-DM1® (3.5 mg), Phase 1/2').map(({ word }) => word) // ['t', 'dm1', '3.5', 'mg', 'phase', 'i', 'ii']
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let unit = 0;
  let point = 0;
  const pointAt = (at: number) => {
    for (; unit < at; point++) unit += (text.codePointAt(unit) as number) > 0xffff ? 2 : 1;
    return point;
  };
  for (const { 0: run, index } of text.matchAll(runs)) {
    const start = pointAt(index);
    const end = pointAt(index + run.length);
    // A compatibility form may stand for several words: ½ for 1 and 2.
    for (const [word] of foldCase(run).matchAll(folded)) {
      words.push({ word: shortened(word.replaceAll(',', '')), start, end });
    }
  }
  return withNumerals(words, [...text]);
}

/** The words of a text in one line, as a full-text index stores them. */
export function indexedText(text: string): string {
  return wordsOf(text)
    .map(({ word }) => word)
    .join(' ');
}

function shortened(word: string): string {
  return word.length <= longestWord ? word : [...word].slice(0, longestWord).join('');
}

const counted: ReadonlySet<string> = new Set(['phase', 'phases', 'stage', 'stages', 'type', 'types']);
const joining: ReadonlySet<string> = new Set(['and', 'or', 'to']);
const roman = ['i', 'ii', 'iii', 'iv'];

/** `phase 1 / 2` becomes `phase i / ii`: numerals in their context, which a neighbor over a slash is, too. */
function withNumerals(given: readonly Word[], points: readonly string[]): Word[] {
  const words = given.flatMap(apart);
  const sameNumber = words.map(({ word }) => numeralOf(word));
  const isJoined = (left: number) => {
    const [one, other] = [words[left], words[left + 1]];
    if (!one || !other || !sameNumber[left] || !sameNumber[left + 1]) return false;
    return points.slice(one.end, other.start).join('') === '/';
  };
  let inContext = false;
  return words.map((word, index) => {
    const numeral = sameNumber[index];
    if (numeral === undefined) {
      inContext =
        counted.has(word.word) || (inContext && joining.has(word.word) && sameNumber[index + 1] !== undefined);
      return word;
    }
    if (!inContext && !isJoined(index) && !isJoined(index - 1)) return word;
    return { ...word, word: numeral, numeral: true };
  });
}

/** "Phase3" is two words. */
function apart(word: Word): Word[] {
  const [, counter, numeral] = /^(phase)(\d|i{1,3}|iv)(?=[a-c]?$)/u.exec(word.word) ?? [];
  if (counter === undefined || numeral === undefined) return [word];
  return [
    { ...word, word: counter },
    { ...word, word: word.word.slice(counter.length) },
  ];
}

/** `iib` for "2b" and "IIb"; nothing for a word that is no numeral. */
function numeralOf(word: string): string | undefined {
  const [, number, part] = /^([1-4]|i{1,3}|iv)([a-c]?)$/u.exec(word) ?? [];
  if (number === undefined) return undefined;
  return `${/\d/u.test(number) ? roman[Number(number) - 1] : number}${part}`;
}
