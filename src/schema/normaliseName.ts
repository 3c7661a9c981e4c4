import { type Word, wordsOf } from './wordsOf';

/** Longer keys are cut: no name is so long, and an index holds only so much. */
const longestKey = 2_000;

/**
 * The key under which a name is found, however people write it: its words without what stands between them, and `+`, which
 * tells "CA6+" (a kind of tumor) from "CA6" (a target). Case, accents, hyphens, spaces, brackets and ® signs do not count.
 * Numerals of phases that follow one another keep a slash, for "Phase I/II" is not "Phase III".
 *
 * @example normaliseName('Trastuzumab-DM1') // 'trastuzumabdm1'
 * @example normaliseName('Phase 1/2 of HER2+') // 'phasei/iiofher2+'
 */
export function normaliseName(name: string): string {
  const points = [...name];
  const plusses = (from: number, to: number) =>
    points.slice(from, to).join('').normalize('NFKD').replaceAll(/[^+]/g, '');
  let key = '';
  let before: Word | undefined;
  for (const word of wordsOf(name)) {
    const slash = before?.numeral && word.numeral ? '/' : '';
    key += plusses(before?.end ?? 0, word.start) + slash + word.word;
    before = word;
  }
  key += plusses(before?.end ?? 0, points.length);
  return key.length <= longestKey ? key : [...key].slice(0, longestKey).join('');
}
