import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseQuestion, type Question } from './parseQuestion';

/**
 * Reads the questions of a folder, in the order of the file names.
 *
 * @throws Error that names the file whose first line is not `# The question? topic: Its topic`
 */
export function readQuestions(folder: string): Question[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));
  return files.sort().map((file) => {
    const question = parseQuestion(path.join(folder, file), readFileSync(path.join(folder, file), 'utf8'));
    return { ...question, file };
  });
}
