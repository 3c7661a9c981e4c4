/**
 * The key under which a name is found, however people write it: letters and digits in lower case and `+`, which tells
 * "CA6+" (a kind of tumor) from "CA6" (a target). Case, hyphens, spaces, brackets and ® signs do not count.
 *
 * @example normaliseName('Trastuzumab-DM1') // 'trastuzumabdm1'
 * @example normaliseName('Revlimid®') // 'revlimid'
 */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]/gu, '');
}
