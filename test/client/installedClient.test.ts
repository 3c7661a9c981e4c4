import { copyFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import express from 'express';
import type { Browser } from 'playwright-core';
import persisted from '../../client/persisted-documents.json';
import type { Graph } from '../../src/graph/Graph';
import { seedGraph } from '../support/seedGraph';
import { type ServedApi, serveApi } from '../support/serveApi';
import { openBrowser, openPage } from '../web/openBrowser';
import { type InstalledClient, installClient, pointAt } from './installClient';
import { run, runWell } from './run';

const root = path.join(__dirname, '../..');

let client: InstalledClient;
beforeAll(async () => {
  client = await installClient();
  await runWell(client.folder, 'graphql-codegen', '--errors-only');
}, 300_000);
afterAll(() => client && rm(client.folder, { recursive: true }));

test('the package is in order for every way to import it', async () => {
  await runWell(root, 'publint', 'run', client.tarball, '--strict');
  await runWell(root, 'attw', client.tarball, '--config-path', path.join(root, 'client/.attw.json'));
});

test.each([
  ['import', 'module', "import * as client from 'drug-program-graph-client'; import { print } from 'graphql'"],
  ['require', 'commonjs', "const client = require('drug-program-graph-client'); const { print } = require('graphql')"],
])('Node loads it by %s, and what a client would send is what is persisted', async (_, type, load) => {
  const code = `${load};
    const documents = Object.entries(client).filter(([name]) => name.endsWith('Document')).map(([, document]) => document);
    console.log(JSON.stringify(Object.fromEntries(documents.map((document) => [client.documentId(document), print(document)]))))`;
  const texts = JSON.parse(await runWell(client.folder, 'node', `--input-type=${type}`, '-e', code));
  expect(texts).toEqual(persisted);
  expect(Object.keys(texts)).toHaveLength(9);
});

test('an operation without a name is refused with its file', async () => {
  await writeFile(path.join(client.folder, 'Nameless.graphql'), '{ meta { dataVersion } }');
  const config = {
    schema: 'node_modules/drug-program-graph-client/schema.graphql',
    documents: 'Nameless.graphql',
    generates: {
      'nameless.ts': {
        plugins: ['drug-program-graph-client/codegen/apollo-hooks'],
        config: { documentsFrom: './operations' },
      },
    },
  };
  await writeFile(path.join(client.folder, 'nameless.json'), JSON.stringify(config));
  const { status, output } = await run(client.folder, 'graphql-codegen', '--config', 'nameless.json');
  expect(status).not.toBe(0);
  expect(output).toMatch(/Nameless\.graphql: a query has no name; hooks are called after it, as in "query OpenTrials"/);
}, 60_000);

test('the compiler accepts what is right and finds each mistake', async () => {
  await runWell(client.folder, 'tsc');
  const wrong = path.join(client.folder, 'src/Wrong.tsx');
  await copyFile(path.join(__dirname, 'app/Wrong.tsx'), wrong);
  const { status, output } = await run(client.folder, 'tsc', '--pretty', 'false');
  await rm(wrong);
  expect(status).not.toBe(0);
  const found = [...output.matchAll(/^src\/Wrong\.tsx\((\d+),.*$/gm)].map(([, line]) => Number(line));
  expect([...new Set(found)]).toEqual([6, 7, 8, 9, 10, 11]);
  expect(output).toContain("Property 'nmae' does not exist");
}, 120_000);

describe('in a browser, against the API', () => {
  let graph: Graph;
  let api: ServedApi;
  let app: Server;
  let browser: Browser;
  beforeAll(async () => {
    graph = await seedGraph();
    const documents = path.join(client.folder, 'persisted-documents.json');
    api = await serveApi(graph, { PERSISTED_ONLY: 'true', PERSISTED_DOCUMENTS: documents });
    await pointAt(path.join(client.folder, 'src'), api.url);
    await runWell(client.folder, 'vite', 'build', '--logLevel', 'warn');
    app = createServer(express().use(express.static(path.join(client.folder, 'dist')))).listen(0, '127.0.0.1');
    browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    app?.close();
    await api?.stop();
    await graph?.close();
  });

  test('each library answers, its own operations too, where only persisted documents are answered', async () => {
    const origin = `http://localhost:${(app.address() as AddressInfo).port}`;
    const { page, strangers, complaints } = await openPage(browser, origin, api.url);
    await page.goto(origin);
    const says = async (name: string, text: string) => {
      const answer = page.getByRole('region', { name, exact: true }).getByText(text).first();
      await answer.waitFor({ timeout: 60_000 }).catch(async (cause) => {
        const instead = await page.locator('body').textContent();
        throw new Error(`${name} does not say ${text}; the page says:\n${instead}\n${complaints.join('\n')}`, {
          cause,
        });
      });
    };
    await says('Apollo', 'T-DM1: EMILIA');
    await says('Urql', 'T-DM1: EMILIA, MARIANNE');
    await says('TanstackQuery', 'T-DM1 is directed against HER2');
    await says('Own', 'asked: EMILIA');
    await says('Own', 'awaited: MARIANNE');
    await page.getByRole('button', { name: 'September 2011' }).click();
    await says('ApolloPersisted', '2H2011');

    // A list, a detail, the list again, longer now, and the detail again: three requests.
    const region = page.getByRole('region', { name: 'ListAndDetail', exact: true });
    const requests: unknown[] = [];
    page.on('request', (request) => {
      const body = request.method() === 'POST' ? (request.postDataJSON() as { variables?: object }) : undefined;
      if (body) requests.push(body.variables);
    });
    await region.getByText('10 of 13').waitFor();
    await region.getByRole('button', { name: 'IMGN901' }).click();
    await says('ListAndDetail', 'IMGN901 is directed against');
    await region.getByRole('button', { name: 'All compounds' }).click();
    await region.getByText('10 of 13').waitFor();
    await region.getByRole('button', { name: 'More' }).click();
    await region.getByText('13 of 13').waitFor();
    await region.getByRole('button', { name: 'T-DM1' }).waitFor();
    await region.getByRole('button', { name: 'IMGN901' }).click();
    await says('ListAndDetail', 'IMGN901 is directed against');
    await region.getByRole('button', { name: 'All compounds' }).click();
    await region.getByText('13 of 13').waitFor();
    expect(requests).toEqual([{ name: 'IMGN901' }, { first: 10, after: expect.any(String) }]);

    // Scrolled to its end again and again, a list brings one page after the other.
    requests.length = 0;
    const scroller = page.getByRole('region', { name: 'Compounds', exact: true });
    for (let step = 0; step < 4; step++) {
      const seen = await scroller.locator('p').count();
      await scroller.evaluate((element) => element.scrollTo(0, element.scrollHeight));
      if (await scroller.getByText('These are all 13').count()) break;
      await page.waitForFunction(`document.querySelectorAll('[aria-label="Compounds"] p').length > ${seen}`);
    }
    await scroller.getByText('These are all 13').waitFor();
    expect(await scroller.locator('p').count()).toBe(14);
    expect(requests).toHaveLength(3);
    expect({ strangers, complaints }).toEqual({ strangers: [], complaints: [] });
    await page.close();
  }, 180_000);
});
