import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pino } from 'pino';
import { readConfig } from '../config/readConfig';
import { readDataVersion } from '../graph/readDataVersion';
import { createApi } from '../resolvers/createApi';
import { createServer } from '../server/createServer';
import { openGraph } from '../start/openGraph';
import { answerQuestions } from './answerQuestions';
import { questionsPage } from './questionsPage';
import { readQuestions } from './readQuestions';

const docs = path.join(__dirname, '..', '..', 'docs');
const file = path.join(docs, 'questions.md');

/** `npm run questions` writes docs/questions.md; with `--check` it says whether the answers are still those. */
async function main(): Promise<void> {
  const config = readConfig({ ...process.env, PORT: '0' });
  const graph = await openGraph((message) => process.stderr.write(`${message}\n`));
  try {
    if ((await readDataVersion(graph, Date.now() + config.limits.requestDeadlineMs)) === undefined) {
      throw new Error('The graph holds no seeds yet; load them with `npm run seeds -- load`.');
    }
    const { schema, plugins, sizes } = createApi(config.limits);
    await sizes.read(graph);
    const server = await createServer({ config, graph, schema, plugins, sizes, log: pino({ level: 'silent' }) });
    try {
      const ask = async (query: string) => {
        const headers = { 'content-type': 'application/json' };
        const response = await fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers,
          body: JSON.stringify({ query }),
        });
        return (await response.json()) as { data?: unknown; errors?: { message: string }[] };
      };
      compareOrWrite(questionsPage(await answerQuestions(readQuestions(path.join(docs, 'questions')), ask)));
    } finally {
      await server.stop();
    }
  } finally {
    await graph.close();
  }
}

function compareOrWrite(page: string): void {
  if (!process.argv.includes('--check')) {
    writeFileSync(file, page);
  } else if (readFileSync(file, 'utf8') !== page) {
    process.stderr.write('docs/questions.md is not what the API answers; run `npm run questions`\n');
    process.exitCode = 1;
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
