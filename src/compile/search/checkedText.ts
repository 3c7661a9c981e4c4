import { wordsOf } from '../../schema/wordsOf';
import { badUserInput, shown } from '../badUserInput';

/** The longest text that is searched, in Unicode code points: a sentence, not a page. */
const longestText = 200;

/** A text may hold more words than code points, for some are a phrase of their own (ﷺ). */
const mostWords = 200;

/**
 * A text to look for, unless it is too long, as it stands or as what it is taken for.
 *
 * @throws GraphQLError BAD_USER_INPUT
 */
export function checkedText(text: string, place: string): string {
  const length = text.length > 2 * longestText ? text.length : [...text].length;
  if (length > longestText) {
    throw badUserInput(place, `has ${length} characters (${shown(text)}); allowed are at most ${longestText}.`);
  }
  const words = wordsOf(text).length;
  if (words > mostWords) {
    throw badUserInput(place, `reads as ${words} words (${shown(text)}); allowed are at most ${mostWords}.`);
  }
  return text;
}
