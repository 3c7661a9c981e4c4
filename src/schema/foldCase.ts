/** Trademark signs say nothing about a name. They go before compatibility forms, which would turn ™ into the letters TM. */
const signs = /[®™℠©℗]/gu;

/** Letters that Unicode does not take apart into a base letter and an accent. */
const plainLetters: Readonly<Record<string, string>> = { ς: 'σ', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe' };

/**
 * A text as names are ordered and compared: in lower case, without accents, trademark signs and characters that are not
 * seen (soft hyphens, marks of direction); ligatures and full-width letters as plain ones.
 *
 * @example foldCase('Sjögren™') // 'sjogren'
 */
export function foldCase(text: string): string {
  return text
    .replace(signs, '')
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toUpperCase()
    .toLowerCase()
    .replace(/[\p{M}ςøłđæœ]/gu, (letter) => plainLetters[letter] ?? '');
}
