import { Playground } from './Playground';
import { usePlayground } from './usePlayground';
import { violationsOf } from './violationsOf';

/** The panes are looked at one after the other, each with all of its content. */
jest.setTimeout(240_000);

const shared = usePlayground();

const panes = ['Documentation Explorer', 'Examples', 'GraphiQL Explorer', 'Evidence', 'History'];

test.each([
  ['light', { colorScheme: 'light' as const }],
  ['dark', { colorScheme: 'dark' as const }],
  ['375 px wide', { viewport: { width: 375, height: 700 } }],
  ['at 200 %', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
])('axe finds nothing wrong with the page and its panes: %s', async (_, options) => {
  const { browser, api } = shared();
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, bypassCSP: true, ...options });
  const page = await context.newPage();
  await page.goto(`${api.url}/playground/`);
  const status = page.locator('.answer-status');
  await status.getByText('200 OK').waitFor();
  const found: Record<string, string[]> = { start: await violationsOf(page) };
  for (const pane of panes) {
    await page.getByRole('button', { name: `Show ${pane}`, exact: true }).click();
    if (pane === 'Evidence') await page.locator('.quote').first().waitFor();
    if (pane === 'GraphiQL Explorer') await page.locator('.graphiql-explorer-root').waitFor();
    // The tooltip of the button goes with the mouse.
    await page.mouse.move(200, 200);
    await page.locator('[data-radix-popper-content-wrapper]').waitFor({ state: 'detached' });
    found[pane] = await violationsOf(page);
  }
  expect(found).toEqual(Object.fromEntries(['start', ...panes].map((pane) => [pane, []])));

  // An error, too, is readable, and so is a notice. On a phone the pane would cover the button.
  await page.getByRole('button', { name: 'Hide History', exact: true }).click();
  await page.goto(`${api.url}/playground/?query=${encodeURIComponent('{ nothing }')}`);
  await page.getByRole('button', { name: 'Execute query (Ctrl-Enter)', exact: true }).click();
  await status.getByText('400 Bad Request').first().waitFor();
  await page.goto(`${api.url}/playground/?example=no-such`);
  await page.getByRole('alert').getByText('There is no example').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await context.close();
});

test('at 200 % nothing lies over the editor, and all of the page can be scrolled to', async () => {
  const playground = await Playground.open(shared().browser, shared().api.url);
  const { page } = playground;
  await page.setViewportSize({ width: 640, height: 400 });
  expect(await playground.overflows()).toBe(false);
  const bottomOf = async (selector: string) => {
    const { y, height } = (await page.locator(selector).boundingBox()) ?? { y: 0, height: 0 };
    return { top: y, bottom: y + height };
  };
  const toolbar = await bottomOf('.graphiql-toolbar');
  expect(toolbar.bottom).toBeLessThanOrEqual((await bottomOf('.graphiql-editor-tools')).top);
  expect((await bottomOf('.graphiql-query-editor')).bottom).toBeLessThanOrEqual(
    (await bottomOf('.graphiql-response')).top,
  );
  const last = playground.button('Open settings dialog');
  await last.scrollIntoViewIfNeeded();
  await last.click();
  await page.getByRole('dialog').waitFor();
  await playground.close();
});

test('the explorer, once opened, has not taken the focus; a field that is ticked gets names, by the keyboard too', async () => {
  const playground = await Playground.open(shared().browser, shared().api.url);
  const { page } = playground;
  const text = () => page.evaluate('window.__MONACO.editor.getModels()[0].getValue()');
  const before = await text();
  await playground.button('Show GraphiQL Explorer').click();
  await page.locator('.graphiql-explorer-root').waitFor();
  await page.locator('.graphiql-explorer-root input').first().waitFor();
  expect(await page.evaluate("Boolean(document.activeElement.closest('.explorer'))")).toBe(false);
  await page.keyboard.type('x');
  expect(await text()).toBe(before);

  const agreements = page.locator('.explorer span[role="button"][data-field-name="agreements"]').first();
  await agreements.focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction("window.__MONACO.editor.getModels()[0].getValue().includes('agreements')");
  const { sent } = await playground.asking(() => playground.button('Execute query (Ctrl-Enter)').click());
  expect(sent.query).toMatch(/agreements \{\s+nodes \{\s+name\s+\}\s+\}/);
  // It leaves lists such as `orderBy: [NAME_ASC]` to the editor, and tells the console so.
  playground.watched.complaints.length = 0;
  await playground.close();
});

test('each pane is where it was scrolled to', async () => {
  const playground = await Playground.open(shared().browser, shared().api.url);
  const { page } = playground;
  const scrolled = () => page.evaluate("document.querySelector('.graphiql-plugin').scrollTop");
  const show = (pane: string) => playground.button(`Show ${pane}`).click();
  await show('Examples');
  await page.locator('.graphiql-plugin').hover();
  await page.mouse.wheel(0, 400);
  await page.waitForFunction("document.querySelector('.graphiql-plugin').scrollTop === 400");
  await show('Documentation Explorer');
  await page.getByText('Root Types').waitFor();
  expect(await scrolled()).toBe(0);
  await show('Examples');
  await page.waitForFunction("document.querySelector('.graphiql-plugin').scrollTop === 400");
  await playground.close();
});
