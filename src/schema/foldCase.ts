/**
 * The text by which names order, as people order them: whatever the case, with accents folded.
 *
 * @example foldCase('IMGN901') // 'imgn901'
 */
export function foldCase(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
