import { serveApi } from '../support/serveApi';
import { openPage } from './openBrowser';
import { Playground } from './Playground';
import { usePlayground } from './usePlayground';

const shared = usePlayground();
const open = (search?: string, waits?: boolean) => Playground.open(shared().browser, shared().api.url, search, waits);

test('the first visit is small, the second asks for what may have changed alone', async () => {
  const { browser, api } = shared();
  const { page } = await openPage(browser, api.url);
  const visit = async () => {
    const sizes = new Map<string, number>();
    const read: Promise<unknown>[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      read.push(
        response
          .request()
          .sizes()
          .then(({ responseBodySize }) => sizes.set(pathname, Math.max(responseBodySize, 0))),
      );
    });
    await page.goto(`${api.url}/playground/`);
    await page.locator('.answer-status').getByText('200 OK').waitFor();
    await page.waitForLoadState('networkidle');
    page.removeAllListeners('response');
    await Promise.all(read);
    return sizes;
  };
  const first = await visit();
  const total = [...first.values()].reduce((sum, size) => sum + size, 0);
  // Most of it is the editor. No introspection: the schema comes as compressed SDL, under its hash.
  expect(total).toBeLessThan(1_900_000);
  expect(first.size).toBeLessThanOrEqual(24);
  const [schema = ''] = [...first.keys()].filter((address) => address.endsWith('.graphql'));
  expect(schema).toMatch(/^\/schema\.[0-9a-f]{16}\.graphql$/);
  expect(first.get(schema)).toBeLessThan(60_000);

  const { headers } = await fetch(`${api.url}${schema}`);
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const served = await (await fetch(`${api.url}/schema.graphql`)).text();
  expect(await (await fetch(`${api.url}${schema}`)).text()).toBe(served);
  // A schema that is no longer served is not there, so that no page goes on with it.
  expect((await fetch(`${api.url}/schema.0000000000000000.graphql`)).status).toBe(404);
  await page.close();
});

test('until it is loaded, the page says so without any script', async () => {
  const { browser, api } = shared();
  const { page } = await openPage(browser, api.url);
  await page.route('**/*.js', () => undefined);
  await page.goto(`${api.url}/playground/`, { waitUntil: 'commit' });
  await page.getByRole('status').getByText('The playground is being loaded').waitFor();
  await page.getByRole('heading', { level: 1, name: 'Drug Program Graph' }).waitFor();
  await page.close();
});

test('the status is that of the answer which is shown', async () => {
  const playground = await open();
  const { page, status } = playground;
  await page.route('**/graphql', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await route.continue();
  });
  await playground.button('Execute query (Ctrl-Enter)').click();
  await status.getByText('Asking …').waitFor();
  await status.getByText('200 OK').waitFor();

  await page.getByRole('region', { name: 'Operation Editor' }).getByText('totalCount').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' facets(by: [STAGE]) { facet }');
  await status.getByText('of the query before it was changed').waitFor();
  await playground.button('Variables').click();
  await page.getByRole('region', { name: 'Variables' }).click();
  await page.keyboard.type('[1');
  await playground.button('Execute query (Ctrl-Enter)').click();
  await status.getByText('Not sent').waitFor();
  await playground.close();
});

test('Back leads to the example before, and then to what was written', async () => {
  const playground = await open();
  const { page } = playground;
  await playground.button('Show Examples').click();
  const entries = page.locator('nav li button');
  const choose = async (index: number) => {
    await playground.asking(() => entries.nth(index).click());
    await page.waitForURL(new RegExp(`example=${await entries.nth(index).getAttribute('data-slug')}$`));
  };
  const shows = (word: string) =>
    page.getByRole('region', { name: 'Operation Editor' }).getByText(word).first().waitFor();
  await choose(3);
  await choose(5);
  const [three, five] = await Promise.all([3, 5].map((index) => entries.nth(index).getAttribute('data-slug')));
  await playground.asking(() => page.goBack());
  expect(new URL(page.url()).searchParams.get('example')).toBe(three);
  await playground.asking(() => page.goForward());
  expect(new URL(page.url()).searchParams.get('example')).toBe(five);
  await page.goBack();
  await page.goBack();
  await page.waitForURL(/example=roche-phase-three$/);
  await shows('RochePhaseThree');

  // What somebody has written is a place to come back to, too, and is not asked again by itself.
  await page.getByRole('region', { name: 'Operation Editor' }).getByText('totalCount').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' # mine');
  await page.waitForURL(playground.url);
  await choose(7);
  await page.goBack();
  await page.waitForURL(playground.url);
  await shows('# mine');
  await playground.close();
});

test('once the server is back, its schema is read, and the editor completes', async () => {
  const { browser, graph, api } = shared();
  const port = new URL(api.url).port;
  const { page } = await openPage(browser, api.url);
  // The page is there, the API is not yet.
  let isAway = true;
  await page.route('**/{graphql,schema.*.graphql,settings.json}', (route) =>
    isAway ? route.abort('connectionrefused') : route.continue(),
  );
  await page.goto(`${api.url}/playground/`);
  const status = page.locator('.answer-status');
  await status.getByText('No answer from').waitFor();
  isAway = false;
  await page.waitForResponse(/schema\.\w+\.graphql/);
  await page.getByRole('button', { name: 'Execute query (Ctrl-Enter)', exact: true }).click();
  await status.getByText('200 OK').waitFor();
  const editor = page.getByRole('region', { name: 'Operation Editor' });
  await editor.getByText('totalCount').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' fac');
  await page.locator('.suggest-widget').getByText('facets').first().waitFor();
  await page.close();
  // The same schema has the same address at every server.
  const other = await serveApi(graph);
  expect(new URL(other.url).port).not.toBe(port);
  const schemaOf = async (url: string) => (await (await fetch(`${url}/playground/settings.json`)).json()) as object;
  expect(await schemaOf(other.url)).toEqual(await schemaOf(api.url));
  await other.stop();
});
