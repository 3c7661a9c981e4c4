/** A question of an analyst, with the query that answers it. */
export interface Question {
  readonly file: string;
  readonly question: string;
  readonly topic: string;
  readonly query: string;
}

/** `# The question? topic: Its topic`, on the first line. */
const heading = /^# (.+\?) topic: (.+)\n/;

/**
 * Reads the text of a file of docs/questions.
 *
 * @example parseQuestion('38-connection.graphql', '# How are two connected? topic: Connections\n{ paths … }')
 * @throws Error that names the file where the first line is not `# The question? topic: Its topic`
 */
export function parseQuestion(file: string, text: string): Question {
  const [line, question, topic] = heading.exec(text) ?? [];
  if (!line || !question || !topic) throw new Error(`${file}:1 must be: # The question? topic: Its topic`);
  return { file, question, topic: topic.trim(), query: text.slice(line.length).trim() };
}
