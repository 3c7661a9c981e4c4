import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import neo4j from 'neo4j-driver';
import type { Browser } from 'playwright-core';
import { reclaim } from '../../src/neo4j/reclaim';
import { readMapping } from '../../src/schema/readMapping';
import { loadSeeds } from '../../src/seed/loadSeeds';
import { fictionalSeeds, removeSeeds, writeSeeds } from '../seed/support/fictionalSeeds';
import { type MainProcess, runMain } from '../start/runMain';
import { openBrowser } from '../web/openBrowser';
import { guideQueries, palette } from './guideQueries';
import { Neo4jBrowser } from './Neo4jBrowser';

/** Two starts of Java and a browser, on a busy machine. */
jest.setTimeout(300_000);

/** SCREENSHOTS=1 takes those of the docs anew. */
const images = process.env.SCREENSHOTS ? path.join(__dirname, '../../docs/images') : undefined;

/** Slides of which the docs show a graph: the one with so many kinds of nodes. */
const pictures: Readonly<Record<string, number>> = {
  'What is here': 16,
  'Which Roche-partnered compounds have Phase III trials?': 3,
  'How are Biotest and ImmunoGen connected?': 4,
};

let dataDir: string;
let main: MainProcess | undefined;
let browser: Browser;

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), `drug-program-graph-test-${process.pid}-`));
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  main?.child.kill('SIGKILL');
  await main?.exit;
  removeSeeds();
  await reclaim(dataDir);
  await rm(dataDir, { recursive: true, force: true });
});

async function start(environment: Record<string, string> = {}) {
  const port = await freePort();
  const started = runMain({
    DATA_DIR: dataDir,
    PORT: String(port),
    NEO4J_BOLT_PORT: '0',
    NEO4J_HTTP_PORT: '0',
    ...environment,
  });
  main = started;
  const [, url = ''] = await started.says(/Neo4j Browser +(\S+)/);
  const [, bolt = ''] = await started.says(/on ports (\d+) \(Bolt\)/);
  const password = (await readFile(path.join(dataDir, 'neo4j-password'), 'utf8')).trim();
  return { main: started, url, bolt, password, api: `http://localhost:${port}` };
}

test('after the login the guide opens and stays beside what its queries give, drawn in its colours; no other host is reached', async () => {
  const queries = guideQueries();
  const { url, bolt, password, api } = await start();
  const neo4jBrowser = await Neo4jBrowser.logIn(browser, url, password, api);
  const { page, watched } = neo4jBrowser;
  await neo4jBrowser.guide.waitFor();
  await neo4jBrowser.frame('style.grass').waitFor();
  await neo4jBrowser.tidy();

  let slide = queries[0]?.slide;
  for (const query of queries) {
    if (query.slide !== slide) await neo4jBrowser.nextSlide();
    slide = query.slide;
    const frame = await neo4jBrowser.runOfGuide(query.cypher);
    await expect(neo4jBrowser.isGuideBeside(frame)).resolves.toBe(true);
    if (query.draws) {
      const colours = query.draws.map((label) => palette[label]?.color);
      await expect(neo4jBrowser.drawnColours(frame)).resolves.toEqual(expect.arrayContaining(colours));
      if (pictures[slide] === query.draws.length) await shoot(neo4jBrowser, slide);
    } else await frame.getByText(`Started streaming ${query.rows} records`).waitFor();
    if (query === queries[0]) await shoot(neo4jBrowser, 'guide');
    if (query.draws?.includes('Agreement') && slide === 'With whom') {
      // A name that a circle has no room for ends in three dots.
      const captions = await neo4jBrowser.captions(frame, palette.Agreement?.color ?? '');
      expect(captions).toHaveLength(query.rows / 2);
      expect(captions.filter((caption) => caption.includes('…'))).toEqual([]);
    }
    await neo4jBrowser.tidy();
  }

  // Who asks for any nodes sees entities, and neither names nor evidence.
  const anyNodes = await neo4jBrowser.drawnColours(await neo4jBrowser.clickAnyNodes());
  expect(anyNodes).toContain(palette.Compound?.color);
  const others = ['Name', 'Evidence', 'Premise'].map((label) => palette[label]?.color);
  expect(anyNodes.filter((colour) => others.includes(colour ?? ''))).toEqual([]);
  await neo4jBrowser.tidy();

  // The Browser asks at the Bolt port what protocol is spoken there. Everything else stays with Neo4j and the API.
  expect(watched.strangers.filter((address) => address !== `http://localhost:${bolt}/`)).toEqual([]);
  // What it wants from elsewhere the policy of the embedded server refuses: always a font, statistics and a feedback form,
  // and for a part of the sessions crash reports.
  const refused = new Set(
    watched.complaints
      .filter((complaint) => complaint.includes('Content Security Policy'))
      .map((complaint) => complaint.match(/https?:\/\/([^/'\s]+)/)?.[1] ?? complaint),
  );
  refused.delete('o110884.ingest.sentry.io');
  expect([...refused].sort()).toEqual(['canny.io', 'cdn.segment.com', 'fonts.googleapis.com']);

  // A link with what GraphQL was compiled to fills the editor. The Browser connects again by itself; before that nothing runs.
  const [shown] = await shownCypher(api);
  await page.goto(`${url}?cmd=edit&arg=${encodeURIComponent(shown?.browser ?? '')}`);
  await neo4jBrowser.guide.waitFor();
  const frame = await neo4jBrowser.runEditor(':param');
  const statements = frame.getByTestId('multi-statement-list-title');
  await statements.nth([...(shown?.browser ?? '').matchAll(/;$/gm)].length - 1).click();
  await frame.getByText('SUCCESS').waitFor();
  await page.close();
});

test('a server that may only be read answers, and takes no write, from nobody', async () => {
  main?.child.kill('SIGINT');
  await main?.exit;
  const { bolt, password, api, ...readOnly } = await start({ NEO4J_READ_ONLY: 'true' });
  expect(readOnly.main.output()).toMatch(/Nothing changed/);
  const answer = await fetch(`${api}/graphql?query={compounds{totalCount}}`, {
    headers: { 'apollo-require-preflight': '1' },
  });
  expect(await answer.json()).toEqual({ data: { compounds: { totalCount: 13 } } });

  const driver = neo4j.driver(`bolt://localhost:${bolt}`, neo4j.auth.basic('neo4j', password));
  const write = driver.executeQuery(
    "MATCH (c:Compound {name: 'T-DM1'}) SET c.name = 'mine'",
    {},
    { database: 'neo4j' },
  );
  await expect(write).rejects.toMatchObject({ code: 'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase' });
  const load = loadSeeds({ driver, database: 'neo4j', seedsDir: writeSeeds(fictionalSeeds), mapping: readMapping() });
  await expect(load).rejects.toThrow(
    /The graph is not what the seeds say, and this Neo4j may only be read: nothing was changed/,
  );
  await driver.close();
});

async function shownCypher(api: string): Promise<{ browser: string }[]> {
  const query =
    '{ milestones(first: 5, filter: { due: { overlaps: { from: "2011-09-01", to: "2011-09-30" } } }) { nodes { name } } }';
  const response = await fetch(`${api}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-show-cypher': 'true' },
    body: JSON.stringify({ query }),
  });
  const { extensions } = (await response.json()) as { extensions: { cypher: { browser: string }[] } };
  return extensions.cypher;
}

async function shoot({ page }: Neo4jBrowser, name: string): Promise<void> {
  if (!images) return;
  mkdirSync(images, { recursive: true });
  // The overview covers a part of the graph until it is folded away.
  const overview = page.getByTitle('Collapse the node properties display');
  if (await overview.count()) await overview.first().click();
  await page.waitForTimeout(3_000);
  await page.screenshot({
    path: path.join(images, `neo4j-browser-${kebab(name)}.png`),
    clip: { x: 0, y: 0, width: 1440, height: 680 },
  });
}

function kebab(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');
}

async function freePort(): Promise<number> {
  const probe = net.createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as net.AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
