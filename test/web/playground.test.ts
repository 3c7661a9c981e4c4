import type { Browser } from 'playwright-core';
import type { Graph } from '../../src/graph/Graph';
import { seedGraph } from '../support/seedGraph';
import { type ServedApi, serveApi } from '../support/serveApi';
import { openBrowser, openPage } from './openBrowser';

let graph: Graph;
let api: ServedApi;
let browser: Browser;
beforeAll(async () => {
  graph = await seedGraph();
  api = await serveApi(graph);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await api.stop();
  await graph.close();
});

test('the playground opens on the flagship question and answers it, with nothing from another host', async () => {
  const { page, strangers, complaints } = await openPage(browser, api.url);
  await page.goto(api.url);
  expect(new URL(page.url()).pathname).toBe('/playground/');
  await page.getByText('Which Roche-partnered compounds have Phase III trials?').first().waitFor();
  await page.getByRole('button', { name: /execute query/i }).click();
  const answer = page.getByRole('region', { name: /result/i });
  await answer.getByText('"MARIANNE"').waitFor();
  await answer.getByText('"T-DM1"').waitFor();
  expect({ strangers, complaints }).toEqual({ strangers: [], complaints: [] });
  await page.close();
});

test('assets are kept by browsers, the page is asked for anew', async () => {
  const page = await fetch(`${api.url}/playground/`);
  expect(page.headers.get('cache-control')).toBe('no-cache');
  const [, asset] = (await page.text()).match(/src="(\/playground\/assets\/[^"]+\.js)"/) ?? [];
  const { headers } = await fetch(`${api.url}${asset}`);
  expect(headers.get('cache-control')).toContain('immutable');
});
