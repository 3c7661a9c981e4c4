import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

/** A page in a real browser, with what it did that it should not have done. */
export interface WatchedPage {
  readonly page: Page;
  /** Addresses on other hosts that it asked for; they were refused. */
  readonly strangers: string[];
  /** What it complained of: exceptions, console errors, violations of the content security policy. */
  readonly complaints: string[];
}

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Starts the Chromium of this machine (or of CHROMIUM), which must not call home either. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? places.find((place) => existsSync(place));
  if (!executablePath)
    throw new Error(`No Chromium at ${places.join(', ')}; install it, or say in CHROMIUM where it is.`);
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet] });
}

/** A new page that reaches the given origins and nothing else. */
export async function openPage(browser: Browser, ...origins: readonly string[]): Promise<WatchedPage> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const strangers: string[] = [];
  const complaints: string[] = [];
  await page.route('**/*', (route) => {
    const { protocol, origin: asked } = new URL(route.request().url());
    if (origins.includes(asked) || protocol === 'blob:' || protocol === 'data:') return route.continue();
    strangers.push(route.request().url());
    return route.abort();
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  return { page, strangers, complaints };
}
