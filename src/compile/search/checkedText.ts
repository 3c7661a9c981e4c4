import { badUserInput, shown } from '../badUserInput';

/** The longest text that is searched, in Unicode code points: a sentence, not a page. */
export const longestText = 200;

/**
 * A text to look for, unless it is too long.
 *
 * @throws GraphQLError BAD_USER_INPUT
 */
export function checkedText(text: string, place: string): string {
  const { length } = [...text];
  if (length <= longestText) return text;
  throw badUserInput(place, `has ${length} characters (${shown(text)}); allowed are at most ${longestText}.`);
}
