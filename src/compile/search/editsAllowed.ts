/**
 * How many letters of a word may differ for it to count as spelled similarly: none in short words and numbers, one in words
 * of three to five letters and in those with digits (IMGN901 is not IMGN853), two in longer ones.
 *
 * @example editsAllowed('trastuzumab') // 2
 */
export function editsAllowed(word: string): 0 | 1 | 2 {
  const { length } = [...word];
  if (length < 3 || !/\p{Alphabetic}/u.test(word)) return 0;
  return length < 6 || /\p{Nd}/u.test(word) ? 1 : 2;
}
