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
    await page.setViewportSize({ width: 1440, height: 860 });
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

  /** The guide in the sidebar, on the slide that it shows. */
  get guide(): Locator {
    return this.page.getByTestId('guidesDrawer').filter({ hasText: 'Drug Program Graph' });
  }

  /** Closes all results; the guide stays. */
  async tidy(): Promise<void> {
    const frames = this.page.getByTestId('frame');
    for (let left = await frames.count(); left > 0; left--) {
      await frames.first().locator('[title="Close"]').first().click();
    }
  }

  async nextSlide(): Promise<void> {
    await this.guide.getByTestId('guideNextSlide').click();
  }

  /** Whether guide and result are both to be seen, neither over the other. */
  async isGuideBeside(frame: Locator): Promise<boolean> {
    const [guide, result] = [await this.guide.boundingBox(), await frame.boundingBox()];
    const width = this.page.viewportSize()?.width ?? 0;
    if (!guide || !result) return false;
    return guide.x >= 0 && guide.x + guide.width <= result.x && result.x + result.width <= width;
  }

  /** Opens what Neo4j Browser tells of the database, and clicks on `*`: any nodes. */
  async clickAnyNodes(): Promise<Locator> {
    await this.page.getByTestId('navigationDBMS').click();
    await this.page
      .getByText(/^\*\([\d,]+\)$/)
      .first()
      .click();
    return this.frame('MATCH (n) RETURN n LIMIT');
  }

  /** The colours of the nodes that a frame draws. */
  async drawnColours(frame: Locator): Promise<(string | null)[]> {
    const circles = frame.locator('svg .node circle');
    await circles.first().waitFor();
    return circles.evaluateAll((found) => [...new Set(found.map((circle) => circle.getAttribute('fill')))]);
  }

  /** The captions of the nodes of a colour that a frame draws, as far as they fit into their circles. */
  async captions(frame: Locator, colour: string): Promise<string[]> {
    await frame.locator('svg .node circle').first().waitFor();
    return frame
      .locator('svg .node')
      .evaluateAll(
        (nodes, of) =>
          nodes
            .filter((node) => node.querySelector(`circle[fill="${of}"]`))
            .map((node) => [...node.querySelectorAll('text')].map((line) => line.textContent?.trim()).join(' ')),
        colour,
      );
  }

  /** Puts a query of the guide into the editor and runs it; gives the frame with its result. */
  async runOfGuide(cypher: string): Promise<Locator> {
    const shown = this.guide.locator('pre.runnable:visible').filter({ hasText: cypher });
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
