import { once } from 'node:events';
import net from 'node:net';
import type { Config } from '../config/Config';

/** Finds out whether the port can be listened on before half a minute is spent on starting Neo4j. */
export async function refuseTakenPort({ port, host }: Config['http']): Promise<void> {
  const probe = net.createServer().listen(port, host);
  await once(probe, 'listening');
  await new Promise((resolve) => probe.close(resolve));
}
