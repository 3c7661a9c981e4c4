import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

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
 * Reads the questions of a folder, in the order of the file names.
 *
 * @throws Error that names the file whose first line is not `# The question? topic: Its topic`
 */
export function readQuestions(folder: string): Question[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const [line, question, topic] = heading.exec(text) ?? [];
    if (!line || !question || !topic) {
      throw new Error(`${path.join(folder, file)}:1 must be: # The question? topic: Its topic`);
    }
    return { file, question, topic: topic.trim(), query: text.slice(line.length).trim() };
  });
}
