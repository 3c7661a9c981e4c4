import type { Logger } from 'pino';
import type { Graph } from '../graph/Graph';
import { readDataVersion } from '../graph/readDataVersion';

/** `npm run seeds -- load` may change the graph under an API that runs; how soon the API learns of it. */
const lookEveryMs = 5_000;

/**
 * Calls `onChange` now and whenever the graph holds another version of the data. What fails is tried again.
 *
 * @returns what ends the following
 */
export async function followData(graph: Graph, onChange: () => Promise<void>, log: Logger): Promise<() => void> {
  let known = await readDataVersion(graph, Date.now() + lookEveryMs);
  await onChange();
  let looking = false;
  const timer = setInterval(async () => {
    if (looking) return;
    looking = true;
    try {
      const version = await readDataVersion(graph, Date.now() + lookEveryMs);
      if (version !== undefined && version !== known) {
        await onChange();
        log.info({ version, before: known }, 'The data has changed');
        known = version;
      }
    } catch (error) {
      log.debug({ err: error }, 'The version of the data cannot be read');
    } finally {
      looking = false;
    }
  }, lookEveryMs);
  timer.unref();
  return () => clearInterval(timer);
}
