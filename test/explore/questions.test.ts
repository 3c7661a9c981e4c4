import { readFileSync } from 'node:fs';
import path from 'node:path';
import { answerQuestions } from '../../src/questions/answerQuestions';
import { questionsPage } from '../../src/questions/questionsPage';
import { readQuestions } from '../../src/questions/readQuestions';
import { useApi } from './useApi';

const api = useApi();
const docs = path.join(__dirname, '..', '..', 'docs');
const questions = readQuestions(path.join(docs, 'questions'));

test('there are at least 40 questions, none twice', () => {
  expect(questions.length).toBeGreaterThanOrEqual(40);
  expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length);
});

test('docs/questions.md has what the API answers; `npm run questions` makes it so', async () => {
  const answered = await answerQuestions(questions, api.ask);
  expect(questionsPage(answered)).toBe(readFileSync(path.join(docs, 'questions.md'), 'utf8'));
}, 300_000);
