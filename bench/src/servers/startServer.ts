import { fork } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { GraphAddress } from '../contestants/Contestant';
import { benchRoot, dataDir } from '../folders';
import type { Begin, Listening } from './protocol';

export type ServerName = 'productServer' | 'neo4jGraphqlServer';

export interface ServerProcess {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts a server as a process of its own, in plain Node without what runs TypeScript here, so that its memory is its own. */
export async function startServer(name: ServerName, address: GraphAddress): Promise<ServerProcess> {
  const outfile = join(dataDir, `${name}.cjs`);
  buildSync({
    entryPoints: [join(benchRoot, 'src', 'servers', `${name}.ts`)],
    outfile,
    bundle: true,
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  const child = fork(outfile, { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const listening = new Promise<Listening>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Listening));
    child.once('exit', (code) => reject(new Error(`${name} ended with code ${code} before it listened`)));
  });
  child.send({ address } satisfies Begin);
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
