import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import express from 'express';
import { openPage } from '../web/openBrowser';
import { usePlayground } from '../web/usePlayground';
import { runWell } from './run';

const root = path.join(__dirname, '../..');
const shared = usePlayground();

let folder: string;
let app: Server;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'own-app-'));
  await runWell(root, 'vite', 'build', path.join(__dirname, 'ownApp'), '--outDir', folder, '--logLevel', 'error');
  app = createServer(express().use(express.static(folder))).listen(0, '127.0.0.1');
  await once(app, 'listening');
}, 120_000);
afterAll(async () => {
  app?.close();
  await rm(folder, { recursive: true, force: true });
});

test('an app of its own with Apollo Client as it is reads answers and errors', async () => {
  const origin = `http://localhost:${(app.address() as AddressInfo).port}`;
  const { browser, api } = shared();
  const { page, strangers, complaints } = await openPage(browser, origin, api.url);
  await page.goto(`${origin}/?api=${encodeURIComponent(`${api.url}/graphql`)}`);
  await page.getByText('EMILIA').waitFor();
  await page.getByRole('alert').getByText('Cannot query field "colour" on type "Compound".').waitFor();
  expect(strangers).toEqual([]);
  // The browser notes the status of the mistake, and nothing else.
  expect(complaints).toEqual([expect.stringContaining('400 (Bad Request)')]);
  await page.close();
}, 120_000);
