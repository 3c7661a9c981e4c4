import type { GraphAddress } from '../contestants/Contestant';
import { forkBundle } from '../processes/forkBundle';
import type { Begin, Listening } from './protocol';

export type ServerName = 'productServer' | 'neo4jGraphqlServer';

export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts a server as a process of its own, in plain Node without what runs TypeScript here, so that its memory is its own. */
export async function startServer(
  name: ServerName,
  { uri, user, password, database }: GraphAddress,
): Promise<ServerProcess> {
  const child = forkBundle(`servers/${name}.ts`);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const listening = new Promise<Listening>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Listening));
    child.once('exit', (code) => reject(new Error(`${name} ended with code ${code} before it listened`)));
  });
  child.send({ address: { uri, user, password, database } } satisfies Begin);
  const { url } = await listening;
  return {
    url,
    pid: child.pid ?? 0,
    async stop() {
      child.disconnect();
      await ended;
    },
  };
}
