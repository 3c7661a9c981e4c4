import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

let server: ChildProcess;
let url: string;

beforeAll(async () => {
  const script = path.join(__dirname, 'serveInLittleMemory.ts');
  server = spawn(process.execPath, ['--max-old-space-size=256', '--import', 'tsx', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(server.stdout as NodeJS.ReadableStream, 'data');
  url = String(line).trim();
}, 120_000);
afterAll(() => server.kill());

const lists = ['trials', 'programs', 'targets', 'partners', 'milestones', 'designations', 'agreements'];

/** A question as large as may be, another for each number. */
function large(number: number): string {
  const fields = Array.from(
    { length: 24 },
    (_, index) =>
      `${lists[index % lists.length]}${number}x${index}: ${lists[index % lists.length]} { totalCount nodes { id name } }`,
  );
  return `query q${number} { compounds { nodes { ${fields.join(' ')} } } }`;
}

test('a thousand large questions, each another, do not fill a heap of 256 MB', async () => {
  const codes = new Set<string>();
  let next = 0;
  const ask = async () => {
    while (next < 1_000) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: large(next++) }),
      });
      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
      for (const { extensions } of errors) codes.add(extensions.code);
    }
  };
  await Promise.all(Array.from({ length: 10 }, ask));
  // Each was compiled, and then asked of a Neo4j that is away.
  expect([...codes]).toEqual(['SERVICE_UNAVAILABLE']);
  expect(server.exitCode).toBeNull();
  expect((await fetch(`${url}/livez`)).status).toBe(200);
}, 300_000);
