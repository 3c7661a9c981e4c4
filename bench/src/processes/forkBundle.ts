import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildSync } from 'esbuild';
import { benchRoot, dataDir, productRoot } from '../folders';

/** What `npm start` tells Node; all that is measured runs so. */
export const nodeFlags: readonly string[] = startScript().match(/--\S+/g) ?? [];

/**
 * Starts a file of the benchmark as a process of its own: in plain Node, without what runs TypeScript here, and with memory
 * and compiled code that nobody else fills.
 *
 * @param file in `bench/src`
 */
export function forkBundle(file: string): ChildProcess {
  const outfile = join(dataDir, `${basename(file, '.ts')}.cjs`);
  buildSync({
    entryPoints: [join(benchRoot, 'src', file)],
    outfile,
    bundle: true,
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  return fork(outfile, {
    execArgv: [...nodeFlags],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
}

function startScript(): string {
  const { scripts } = JSON.parse(readFileSync(join(productRoot, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  return scripts.start;
}
