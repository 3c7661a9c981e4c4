import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import { serveApi } from '../support/serveApi';
import { Playground } from './Playground';
import { usePlayground } from './usePlayground';

const run = promisify(execFile);
const browserOrigin = process.env.TEST_NEO4J_HTTP_URL ?? 'http://localhost:7474';
const shared = usePlayground({ BROWSER_ORIGINS: browserOrigin });
const open = (search?: string) => Playground.open(shared().browser, shared().api.url, search);

/** A question with all that a shell or a string of TypeScript could trip over. */
const tricky = `# It's \\n no \${variable}, no \`template\`, no "end" $HOME !
query Tricky($names: [String!]!) {
  compounds(filter: { or: [{ name: { in: $names } }, { name: { eq: "it's \\"\\\\\\" \${x} \`y\`" } }] }) {
    nodes { name }
  }
}`;
const variables = { names: ['T-DM1', "l'autre", '$(echo "no")', 'BT-062'] };
const trickyLink = `?query=${encodeURIComponent(tricky)}&variables=${encodeURIComponent(JSON.stringify(variables))}`;

let folder: string;
/** The flagship question, answered, for whatever is done with its answer. */
let flagship: Playground;
beforeAll(async () => {
  flagship = await open();
  folder = await mkdtemp(path.join(tmpdir(), 'drug-program-graph-web-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await flagship.close();
});

test('evidence opens in the text of the release, where the quote is highlighted', async () => {
  const { page } = flagship;
  await flagship.button('Evidence').click();
  const about = page.getByRole('region', { name: 'What is said about' });
  await about.waitFor();
  expect(await about.locator('summary').allTextContents()).toEqual([
    'T-DM1 Compound',
    'HER2 Target',
    'EMILIA Trial',
    'HER2+ breast cancer Indication',
    'MARIANNE Trial',
  ]);
  const emilia = about.locator('details').filter({ has: page.locator('summary', { hasText: /^EMILIA/ }) });
  await emilia.locator('summary').click();
  const quote = emilia.locator('.quote', { hasText: 'plannedEnrollment' });
  const words = (await quote.locator('q').textContent()) ?? '';
  expect(words).toContain('to increase the study size to 980 patients');
  await quote.click();
  const text = page.getByRole('document', { name: /^ImmunoGen, Inc\. Reports/ });
  await text.locator('mark').first().waitFor();
  expect((await text.locator('mark').allTextContents()).join(' ')).toBe(words);
  await flagship.shoot('light');

  // Back among the quotes, the one that was read has the focus.
  await flagship.button('All quotes').click();
  await quote.waitFor();
  expect(await page.evaluate('document.activeElement.textContent')).toContain(words);
});

test('quotes that the answer has itself are listed, pieces and all, also where their places were not asked for', async () => {
  const { api } = shared();
  const all =
    '{ statements(document: "document:immunogen-2010-10-28", first: 100) { nodes { quote spans { start } } } }';
  const { data } = await api.ask(all);
  const { nodes } = (data as { statements: { nodes: { quote: string; spans: unknown[] }[] } }).statements;
  const cut = nodes.filter(({ spans }) => spans.length > 1).length;
  expect(cut).toBeGreaterThan(0);

  const asked = '{ statements(document: "document:immunogen-2010-10-28", first: 100) { nodes { quote } } }';
  const playground = await open(`?query=${encodeURIComponent(asked)}`);
  const { page } = playground;
  await playground.button('Evidence').click();
  const quotes = page.getByRole('region', { name: 'Quotes in the answer' }).locator('.quote');
  await quotes.first().waitFor();
  expect(await quotes.locator('q').allTextContents()).toEqual(nodes.map(({ quote }) => quote));
  const pieces = nodes.findIndex(({ spans }) => spans.length > 1);
  await quotes.nth(pieces).click();
  await page.locator('mark').first().waitFor();
  const marks = await page.locator('mark').allTextContents();
  expect(marks.length).toBe(nodes[pieces]?.spans.length);
  expect(marks.join(' ')).toBe(nodes[pieces]?.quote);
  await playground.close();
});

test('the request is copied as a curl command that runs, and as TypeScript that type-checks and runs', async () => {
  const { api } = shared();
  const { data } = await api.ask(tricky, variables);
  const playground = await open(trickyLink);
  const curl = await playground.copied('curl');
  const typescript = await playground.copied('TypeScript');
  await playground.close();

  const { stdout } = await run('bash', ['-c', `${curl} --silent`], { cwd: folder });
  expect(JSON.parse(stdout)).toEqual({ data });

  const file = path.join(folder, 'request.mts');
  await writeFile(file, typescript);
  const bin = path.join(__dirname, '../../node_modules/.bin');
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'es2022',
    lib: ['es2023', 'dom'],
    module: 'nodenext',
    types: [],
  };
  await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['request.mts'] }));
  await run(path.join(bin, 'tsc'), ['-p', folder]);
  const ran = await run(path.join(bin, 'tsx'), [file]);
  expect(JSON.parse(ran.stdout)).toEqual(data);
});

test('what is missing is told: evidence where the answer has none, JSON where the variables are none', async () => {
  const playground = await open(`?query=${encodeURIComponent('{ meta { entities } }')}`);
  const { page } = playground;
  await playground.button('Evidence').click();
  await page.getByText('The answer names no entity and has no quote. Ask for entities').waitFor();
  await playground.button('Variables').click();
  await page.getByRole('region', { name: 'Variables' }).click();
  await page.keyboard.type('[1');
  await playground.choose('Copy ▾', 'curl');
  await page.getByRole('alert').getByText('Variables').waitFor();
  await playground.close();
});

test('the nodes are saved as CSV, which no spreadsheet takes for formulas', async () => {
  const download = flagship.page.waitForEvent('download');
  await flagship.choose('CSV ▾', 'compounds (1 row)');
  expect((await download).suggestedFilename()).toBe('compounds.csv');
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(Papa.parse(csv.slice(1).trim(), { header: true }).data).toEqual([
    {
      name: 'T-DM1',
      'targets.name': 'HER2',
      'trials.name': 'EMILIA; MARIANNE',
      'trials.lineOfTherapy': 'SECOND_LINE; FIRST_LINE',
      'trials.plannedEnrollment': '980; ',
      'trials.indications.name': 'HER2+ breast cancer; HER2+ breast cancer',
    },
  ]);
});

test('Neo4j Browser is opened with the Cypher of the request', async () => {
  const { page } = flagship;
  const popup = page.waitForEvent('popup');
  const opened = new Promise<string>((resolve) => {
    page.context().on('request', (request) => request.isNavigationRequest() && resolve(request.url()));
  });
  const { answer } = await flagship.asking(() => flagship.button('Neo4j Browser').click());
  const { extensions } = answer as { extensions: { cypher: { browser: string }[] } };
  const link = new URL(await opened);
  expect(`${link.origin}${link.pathname}`).toBe(`${browserOrigin}/browser/`);
  expect(Object.fromEntries(link.searchParams)).toEqual({ cmd: 'edit', arg: extensions.cypher[0]?.browser });
  await (await popup).close();
});

test('where the server keeps its Cypher to itself, the button says so', async () => {
  const { browser, graph } = shared();
  const production = await serveApi(graph, { NODE_ENV: 'production' });
  try {
    const playground = await Playground.open(browser, production.url);
    const button = playground.button('Neo4j Browser (off here)');
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    await button.press('Enter');
    await playground.page.getByRole('alert').getByText('This server keeps its Cypher to itself.').waitFor();
    await playground.close();
  } finally {
    await production.stop();
  }
});
