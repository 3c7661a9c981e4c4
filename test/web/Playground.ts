import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { openPage, type WatchedPage } from './openBrowser';

/** SCREENSHOTS=1 takes those of the docs anew. */
const images = process.env.SCREENSHOTS ? path.join(__dirname, '../../docs/images') : undefined;

/** What the API answered to the page. */
export interface PageAnswer {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly { readonly message: string }[];
}

/** The playground in a page, as somebody uses it. */
export class Playground {
  private constructor(
    readonly page: Page,
    readonly watched: WatchedPage,
    readonly url: string,
  ) {}

  /**
   * Opens it, runs the query that a link brings, and waits until its first question is answered.
   *
   * @param search of its address, as in `?example=how-far`; `/` opens the server's own
   */
  static async open(browser: Browser, api: string, search = '', waits = true): Promise<Playground> {
    const watched = await openPage(browser, api);
    await watched.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    watched.page.setDefaultTimeout(30_000);
    const playground = new Playground(watched.page, watched, `${api}/playground/`);
    await watched.page.goto(search === '/' ? api : `${playground.url}${search}`);
    if (search.startsWith('?query=') && waits) await playground.runLinked();
    if (waits) await playground.status.getByText('200 OK').waitFor();
    return playground;
  }

  /** How the last request went. */
  get status(): Locator {
    return this.page.locator('.answer-status');
  }

  get result(): Locator {
    return this.page.getByRole('region', { name: /result/i });
  }

  /** Runs what a link has brought, which the page does not do by itself. */
  async runLinked(): Promise<void> {
    await this.page.getByText('This question came with the link').waitFor();
    await this.button('Execute query (Ctrl-Enter)').click();
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Does something that has the page ask the API, and gives what it sent and what came back. */
  async asking(act: () => Promise<unknown>): Promise<{ sent: { query: string }; answer: PageAnswer; status: number }> {
    const [response] = await Promise.all([this.page.waitForResponse('**/graphql'), act()]);
    const sent = response.request().postDataJSON() as { query: string };
    return { sent, answer: (await response.json()) as PageAnswer, status: response.status() };
  }

  /** Chooses an entry of a menu beside the answer. */
  async choose(menu: string, entry: string | RegExp): Promise<void> {
    await this.button(menu).click();
    await this.page.getByRole('menuitem', { name: entry }).click();
  }

  /** What an entry of the copy menu puts into the clipboard. */
  async copied(entry: string): Promise<string> {
    await this.choose('Copy ▾', entry);
    await this.page.getByText('Copied:').waitFor();
    const text = await this.page.evaluate('navigator.clipboard.readText()');
    await this.button('Close this message').click();
    return String(text);
  }

  /** Takes a picture for the docs, if they are to be taken anew. */
  async shoot(name: string): Promise<void> {
    if (!images) return;
    mkdirSync(images, { recursive: true });
    await this.page.mouse.move(0, 0);
    await this.page.waitForTimeout(500);
    await this.page.screenshot({ path: path.join(images, `playground-${name}.png`) });
  }

  /** Whether anything of the page lies beside the window. */
  async overflows(): Promise<boolean> {
    return Boolean(await this.page.evaluate('document.documentElement.scrollWidth > window.innerWidth'));
  }

  /** Ends it; it must have asked no other host, and complained of nothing. */
  async close(): Promise<void> {
    const { strangers, complaints } = this.watched;
    await this.page.close();
    expect({ strangers, complaints }).toEqual({ strangers: [], complaints: [] });
  }
}
