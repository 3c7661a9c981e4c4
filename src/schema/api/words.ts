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
