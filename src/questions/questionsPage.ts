import type { Question } from './parseQuestion';

/** A question with the answer that the API gave. */
export interface Answered extends Question {
  readonly answer: unknown;
}

/** The page of questions, as Markdown: by topic in the order in which topics first come, each with its query and answer. */
export function questionsPage(answered: readonly Answered[]): string {
  const topics = [...new Set(answered.map(({ topic }) => topic))];
  const sections = topics.map((topic) => {
    const questions = answered.filter((each) => each.topic === topic).map(section);
    return `## ${topic}\n\n${questions.join('\n\n')}`;
  });
  return `${intro(answered.length)}\n\n${sections.join('\n\n')}\n`;
}

function intro(count: number): string {
  return `# Questions of analysts

${count} questions, each with its query and the answer that the API gives on the seeds of this project. \`npm run questions\`
writes this page from the files in [questions](questions), and a test fails where an answer has changed.`;
}

function section({ question, query, answer }: Answered): string {
  return `### ${question}

\`\`\`graphql
${query}
\`\`\`

\`\`\`json
${JSON.stringify(answer, null, 2)}
\`\`\``;
}
