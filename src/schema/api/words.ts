/**
 * A name in camel case as words.
 *
 * @example singularWords('FinancialMetric') // 'financial metric'
 */
export function singularWords(name: string): string {
  return name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
}

/**
 * The same with its article.
 *
 * @example withArticle('Agreement') // 'an agreement'
 */
export function withArticle(name: string): string {
  const words = singularWords(name);
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}

/**
 * The value of an enum as words; short ones are abbreviations and stay.
 *
 * @example valueWords('PHASE_1_2') // 'Phase 1/2'
 * @example valueWords('IND') // 'IND'
 */
export function valueWords(value: string): string {
  if (value.length <= 3) return value;
  const words = value
    .toLowerCase()
    .replaceAll('_', ' ')
    .replaceAll(/(\d) (?=\d)/g, '$1/');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
