import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Neo4jOptions } from '../../../src/neo4j/Neo4jOptions';

/** A process of its own that started the Neo4j of a data folder. */
export interface Owner {
  readonly process: ChildProcess;
  /** The first line for which `matches` holds. */
  line(matches: (line: string) => boolean): Promise<string>;
  /** kill -9, and wait until it is gone. */
  kill(): Promise<void>;
}

export function startOwner(options: Neo4jOptions): Owner {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(__dirname, 'owner.ts'), JSON.stringify(options)],
    {
      cwd: path.resolve(__dirname, '..', '..', '..'),
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const seen: string[] = [];
  const waiting = new Set<() => void>();
  createInterface({ input: child.stdout }).on('line', (line) => {
    seen.push(line);
    for (const look of waiting) look();
  });
  return {
    process: child,
    line: (matches) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = seen.find(matches);
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
        gone.then(() => reject(new Error(`The owner ended; it had said: ${seen.join('\n')}`)));
      }),
    kill: () => {
      child.kill('SIGKILL');
      return gone;
    },
  };
}
