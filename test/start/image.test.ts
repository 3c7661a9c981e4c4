import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { emptyGraph } from '../support/emptyGraph';
import { neo4jForTests } from '../support/neo4jForTests';
import { seedGraph } from '../support/seedGraph';
import { runMain } from './runMain';

const root = path.join(__dirname, '../..');

jest.setTimeout(300_000);

/** Whatever the last stage of the Dockerfile copies, from where to where. */
async function copiedByImage(): Promise<(readonly [from: string, to: string])[]> {
  const stages = (await readFile(path.join(root, 'Dockerfile'), 'utf8')).split(/^FROM .*$/m);
  const copies = [...(stages.at(-1) ?? '').matchAll(/^COPY (?:--from=build )?(.+)$/gm)];
  return copies.flatMap(([, words = '']) => {
    const paths = words.split(' ').map((name) => name.replace(/^\/app\//, ''));
    const target = paths.pop() ?? '';
    return paths.map((from) => [from, target === './' || target.endsWith('/') ? target + path.basename(from) : target]);
  });
}

/** An image cannot be built everywhere; its files can be put together as its Dockerfile says, and run. */
test('what the image holds serves and exports, without any development dependency', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'drug-program-graph-image-'));
  const graph = await seedGraph();
  await emptyGraph(graph.driver);
  await graph.close();
  const { uri, user, password } = neo4jForTests();
  const login = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  try {
    for (const [from, to] of await copiedByImage()) {
      await cp(path.join(root, from), path.join(folder, to), { recursive: true });
    }
    const options = { cwd: folder, env: { ...process.env, ...login } };
    const run = promisify(execFile);
    await run('npm', ['ci', '--omit=dev', '--prefer-offline', '--no-audit', '--no-fund'], options);

    const main = runMain(login, folder);
    const [, url] = await main.says(/GraphQL\s+(http:\S+)\/graphql/);
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ compound(name: "T-DM1") { highestPhase } }' }),
    });
    expect(await response.json()).toEqual({ data: { compound: { highestPhase: 'PHASE_3' } } });
    for (const page of ['/playground', '/schema.graphql', '/readyz']) {
      expect([page, (await fetch(url + page)).status]).toEqual([page, 200]);
    }
    main.child.kill('SIGTERM');
    expect(await main.exit).toBe(0);

    const { stdout } = await run('npm', ['run', '--silent', 'export', '--', '--format', 'csv'], options);
    expect(stdout).toMatch(/nodes/);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
