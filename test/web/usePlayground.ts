import type { Browser } from 'playwright-core';
import type { Environment } from '../../src/config/readConfig';
import type { Graph } from '../../src/graph/Graph';
import { seedGraph } from '../support/seedGraph';
import { type ServedApi, serveApi } from '../support/serveApi';
import { openBrowser } from './openBrowser';

/** What the tests of a file share: one browser, and the API over the seeds. */
export interface Shared {
  readonly browser: Browser;
  readonly api: ServedApi;
  readonly graph: Graph;
}

/**
 * Starts the browser and the API before the tests of a file, and ends them afterwards.
 *
 * @example
 * const shared = usePlayground();
 * test('…', async () => { const playground = await Playground.open(shared().browser, shared().api.url); … });
 */
export function usePlayground(environment: Environment = {}): () => Shared {
  let shared: Shared | undefined;
  beforeAll(async () => {
    const graph = await seedGraph();
    shared = { graph, api: await serveApi(graph, environment), browser: await openBrowser() };
  });
  afterAll(async () => {
    await shared?.browser.close();
    await shared?.api.stop();
    await shared?.graph.close();
  });
  return () => {
    if (!shared) throw new Error('The tests have not begun.');
    return shared;
  };
}
