import type { Question } from './parseQuestion';
import type { Answered } from './questionsPage';

/** Sends a query to the API, over HTTP. */
export type Ask = (query: string) => Promise<{
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}>;

/**
 * Asks the API every question.
 *
 * @throws Error that names each question without an answer, with what the API says
 */
export async function answerQuestions(questions: readonly Question[], ask: Ask): Promise<Answered[]> {
  const answered: Answered[] = [];
  const failed: string[] = [];
  for (const question of questions) {
    const { data, errors } = await ask(question.query);
    if (errors) failed.push(`docs/questions/${question.file}: ${errors.map(({ message }) => message).join('; ')}`);
    else answered.push({ ...question, answer: data });
  }
  if (failed.length > 0) throw new Error(failed.join('\n'));
  return answered;
}
