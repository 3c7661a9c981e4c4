import { parseQuestion } from '../../../src/questions/parseQuestion';

/** A question that the playground offers. */
export interface Example {
  /** Its name in links, as in `?example=how-far`; it stays when the order of the questions changes. */
  readonly slug: string;
  readonly question: string;
  readonly topic: string;
  /** What the editor gets: the question as a comment, and an operation with a name, by which its tab is called. */
  readonly text: string;
}

/**
 * Makes an example of a file of docs/questions.
 *
 * @example toExample('01-how-far.graphql', '# How far? topic: Phases\n{ … }').slug // 'how-far'
 * @throws Error of parseQuestion
 */
export function toExample(file: string, content: string): Example {
  const { question, topic, query } = parseQuestion(file, content);
  const slug = file.replace(/^(s-)?\d+-/, '').replace(/\.graphql$/, '');
  const operation = query.startsWith('{') ? `query ${pascal(slug)} ${query}` : query;
  return { slug, question, topic, text: `# ${question}\n${operation}\n` };
}

function pascal(slug: string): string {
  return slug
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
