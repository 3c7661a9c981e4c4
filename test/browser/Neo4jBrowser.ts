import type { Browser, Locator, Page } from 'playwright-core';
import { openPage, type WatchedPage } from '../web/openBrowser';

/** Neo4j Browser in a page, as somebody uses it. */
export class Neo4jBrowser {
  private constructor(
    readonly page: Page,
    readonly watched: WatchedPage,
  ) {}

  /** Opens the page and logs in. */
  static async logIn(browser: Browser, url: string, password: string, api: string): Promise<Neo4jBrowser> {
    const watched = await openPage(browser, new URL(url).origin, api);
    const { page } = watched;
    await page.goto(url);
    page.setDefaultTimeout(60_000);
    await page.getByTestId('username').fill('neo4j');
    await page.getByTestId('password').fill(password);
    await page.getByTestId('connect').click();
    return new Neo4jBrowser(page, watched);
  }

  /** The latest frame whose command has this text. */
  frame(command: string | RegExp): Locator {
    return this.page
      .getByTestId('frame')
      .filter({ has: this.page.getByTestId('frameCommand').filter({ hasText: command }) })
      .first();
  }

  /** The guide, on the slide that it shows. */
  get guide(): Locator {
    return this.frame('/browser/guide.html');
  }

  /** Closes all but the guide, which is then the first thing in the page. */
  async tidy(): Promise<void> {
    const others = this.page.getByTestId('frame').filter({ hasNotText: '/browser/guide.html' });
    for (let left = await others.count(); left > 0; left--) {
      await others.first().locator('[title="Close"]').first().click();
    }
  }

  async nextSlide(): Promise<void> {
    await this.guide.getByTestId('nextSlide').first().click();
  }

  /** The colours of the nodes that a frame draws. */
  async drawnColours(frame: Locator): Promise<(string | null)[]> {
    const circles = frame.locator('svg .node circle');
    await circles.first().waitFor();
    return circles.evaluateAll((found) => [...new Set(found.map((circle) => circle.getAttribute('fill')))]);
  }

  /** Puts a query of the guide into the editor and runs it; gives the frame with its result. */
  async runOfGuide(cypher: string): Promise<Locator> {
    const shown = this.guide.locator('pre.runnable:visible').filter({ hasText: firstLine(cypher) });
    await shown.first().click();
    return this.runEditor(firstLine(cypher));
  }

  /** Runs what is in the editor; gives the frame with the result of the statement that begins so. */
  async runEditor(begin: string): Promise<Locator> {
    await this.page.getByTestId('activeEditor').getByText(begin.slice(0, 20)).first().waitFor();
    await this.page.getByTestId('editor-Run').click();
    const frame = this.frame(begin);
    await frame.waitFor();
    return frame;
  }
}

function firstLine(cypher: string): string {
  return cypher.split('\n')[0] ?? '';
}
