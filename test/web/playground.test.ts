import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, printSchema } from 'graphql';
import { openPage } from './openBrowser';
import { Playground } from './Playground';
import { usePlayground } from './usePlayground';

const shared = usePlayground();
const open = (search?: string) => Playground.open(shared().browser, shared().api.url, search);

test('the playground opens on the flagship question and its answer; it has documentation, an explorer, a history and the schema', async () => {
  const { browser, api } = shared();
  const playground = await Playground.open(browser, api.url, '/');
  const { page } = playground;
  expect(new URL(page.url()).pathname).toBe('/playground/');
  await page.getByText('Which Roche-partnered').first().waitFor();
  await playground.result.getByText('"MARIANNE"').waitFor();
  await playground.result.getByText('"T-DM1"').waitFor();

  await playground.button('Show Documentation Explorer').click();
  await page.getByRole('link', { name: 'Query' }).first().click();
  await page.getByText('Where questions start.').waitFor();
  await playground.button('Show GraphiQL Explorer').click();
  await page.locator('.doc-explorer-contents, .graphiql-explorer-root').first().waitFor();
  await playground.button('Show History').click();
  await page.locator('.graphiql-history-item', { hasText: 'RochePhaseThree' }).first().waitFor();
  // It leaves lists such as `orderBy: [NAME_ASC]` to the editor, and tells the console so.
  const known = /^arg mismatch between arg and selection/;
  expect(playground.watched.complaints.filter((complaint) => !known.test(complaint))).toEqual([]);
  playground.watched.complaints.length = 0;

  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Schema' }).click();
  expect((await download).suggestedFilename()).toBe('drug-program-graph.graphql');
  const printed = (file: string) => printSchema(buildSchema(readFileSync(file, 'utf8')));
  const schema = printed(path.join(__dirname, '../../schema/api.graphql'));
  expect(printed(await (await download).path())).toBe(schema);
  // No other host was asked for any of it.
  await playground.close();
});

test('the schema is served to code generators, too', async () => {
  const response = await fetch(`${shared().api.url}/schema.graphql`, { headers: { origin: 'http://localhost:5173' } });
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(response.headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
});

test('it is dark where the system is, and stays as somebody chose', async () => {
  const playground = await open('?example=how-far');
  const { page } = playground;
  const background = () =>
    page.evaluate("getComputedStyle(document.querySelector('.graphiql-container')).backgroundColor");
  const light = await background();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await background();
  expect(dark).not.toBe(light);
  // The editors follow, too: their text is bright.
  await page.waitForFunction(`(() => {
    const text = document.querySelector('.graphiql-response .view-line span span');
    const [red, green, blue] = getComputedStyle(text).color.match(/\\d+/g).map(Number);
    return 0.3 * red + 0.6 * green + 0.1 * blue > 120;
  })()`);
  await playground.button('Show Examples').click();
  await playground.shoot('dark');

  await playground.button('Open settings dialog').click();
  await playground.button('Light').click();
  await page.keyboard.press('Escape');
  expect(await background()).toBe(light);
  await page.reload();
  await playground.status.getByText('200 OK').waitFor();
  expect(await background()).toBe(light);
  await playground.close();
});

test('a phone shows all of it: nothing lies beside the page, and panes cover what is under them', async () => {
  const playground = await open();
  const { page } = playground;
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await playground.overflows()).toBe(false);
  await playground.button('Show Examples').click();
  expect(await playground.overflows()).toBe(false);
  await playground.asking(() => page.getByRole('button', { name: /^Which programs are at Phase II/ }).click());
  // The pane has made room for the answer.
  await playground.button('Show Examples').waitFor();
  await playground.result.getByText('"nodes"').first().waitFor();
  for (const name of ['Execute query (Ctrl-Enter)', 'Evidence', 'CSV ▾', 'Copy ▾', 'Neo4j Browser']) {
    const box = await playground.button(name).boundingBox();
    expect({
      name,
      isInside: box !== null && box.x >= 0 && box.x + box.width <= 390 && box.y + box.height <= 844,
    }).toEqual({
      name,
      isInside: true,
    });
  }
  await playground.shoot('phone');
  await playground.button('Evidence').click();
  await page.locator('.quote').first().click();
  await page.locator('mark').first().waitFor();
  expect(await playground.overflows()).toBe(false);
  await playground.button('Show Documentation Explorer').click();
  await page.getByText('Root Types').waitFor();
  expect(await playground.overflows()).toBe(false);
  await playground.close();
});

test('a wrong query shows what the API says, with its status; an API that is away is told of', async () => {
  const { browser, api } = shared();
  const query = '{ compounds { nodes { nam } } }';
  const { errors, status } = await api.ask(query);
  const playground = await Playground.open(browser, api.url, `?query=${encodeURIComponent(query)}`, false);
  await playground.runLinked();
  await playground.status.getByText(`${status} Bad Request · ${errors?.[0]?.extensions.code}`).waitFor();
  await playground.status.getByText(errors?.[0]?.message ?? '').waitFor();
  await playground.result.getByText('Did you mean').waitFor();
  // The browser writes such answers into its console, too.
  expect(playground.watched.complaints).toEqual([expect.stringContaining('400 (Bad Request)')]);

  const { page } = playground;
  await page.route('**/graphql', (route) => route.fulfill({ status: 502, body: '<h1>Bad gateway</h1>' }));
  await playground.button('Execute query (Ctrl-Enter)').click();
  await playground.status.getByText('answered 502 Bad Gateway with what is not JSON: <h1>Bad gateway</h1>').waitFor();
  await page.route('**/graphql', (route) => route.abort('connectionrefused'));
  await playground.button('Execute query (Ctrl-Enter)').click();
  await playground.status.getByText(/No answer from http.*\/graphql .* Is the server running/).waitFor();
  // The browser writes such failures into its console, too.
  playground.watched.complaints.length = 0;
  await playground.close();
});

test('what a link brings is shown and not run; an example is', async () => {
  const { browser, api } = shared();
  const sent: string[] = [];
  const opened = async (search: string) => {
    const { page } = await openPage(browser, api.url);
    page.on('request', (request) => {
      if (!request.url().startsWith(`${api.url}/graphql`)) return;
      const { query } = request.postDataJSON() as { query: string };
      if (!query.includes('__schema')) sent.push(query);
    });
    await page.goto(`${api.url}/playground/${search}`);
    return page;
  };
  const stranger = '{ compounds(first: 100) { nodes { name trials { nodes { name } } } } }';
  for (const more of ['', `&variables=${encodeURIComponent('{"a":1}')}`]) {
    const page = await opened(`?query=${encodeURIComponent(stranger)}${more}`);
    await page.getByText('This question came with the link').waitFor();
    await page.getByText('compounds(first: 100)').waitFor();
    await page.getByText('Not run yet').waitFor();
    await page.waitForTimeout(2_000);
    expect(sent).toEqual([]);
    // Nor does it run when the page is opened again.
    await page.reload();
    await page.getByText('This question came with the link').waitFor();
    await page.waitForTimeout(2_000);
    expect(sent).toEqual([]);
    await page.close();
  }
  const flagship = await opened('');
  await flagship.getByText('200 OK').waitFor();
  const example = await opened('?example=how-far');
  await example.getByText('200 OK').waitFor();
  expect(sent).toHaveLength(2);
  await flagship.close();
  await example.close();
});

test('a browser that opens the address of the API sees its query in the playground', async () => {
  const { browser, api } = shared();
  const { page } = await openPage(browser, api.url);
  await page.goto(`${api.url}/graphql?query=${encodeURIComponent('{ meta { entities } }')}`);
  await page.getByText('This question came with the link').waitFor();
  await page.getByText('{ meta { entities } }').first().waitFor();
  await page.close();
});

test('the page is asked for anew, its assets are kept, and both are as small as the browser can read', async () => {
  const { api } = shared();
  const get = (address: string | undefined, encoding: string) =>
    fetch(`${api.url}${address}`, { headers: { 'accept-encoding': encoding } });
  const page = await get('/playground/', 'identity');
  expect(page.headers.get('cache-control')).toBe('no-cache');
  const [, asset] = (await page.text()).match(/src="(\/playground\/assets\/[^"]+\.js)"/) ?? [];
  const plain = await (await get(asset, 'identity')).text();
  const sizes: number[] = [];
  for (const [accepted, encoding] of [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', null],
  ] as const) {
    const response = await get(asset, accepted);
    const { headers } = response;
    expect({
      encoding: headers.get('content-encoding'),
      cache: headers.get('cache-control'),
      vary: headers.get('vary'),
      type: headers.get('content-type'),
    }).toEqual({
      encoding,
      cache: 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
      type: expect.stringContaining('text/javascript'),
    });
    sizes.push(Number(headers.get('content-length')));
    expect(await response.text()).toBe(plain);
  }
  const [br = 0, gzip = 0, , identity = 0] = sizes;
  expect(br).toBeLessThan(gzip);
  expect(gzip).toBeLessThan(identity / 2.5);
});
