import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

/** A server as `npm start` runs it. */
export interface MainProcess {
  readonly child: ChildProcess;
  /** What it has said so far, on both channels. */
  readonly output: () => string;
  /** Waits until it has said something, and gives what the pattern caught. */
  readonly says: (pattern: RegExp) => Promise<RegExpMatchArray>;
  /** Its exit code, or the signal that ended it. */
  readonly exit: Promise<number | NodeJS.Signals | null>;
}

const root = path.join(__dirname, '../..');

/**
 * Runs the built server with these variables, and none of the project's that this process happens to have.
 *
 * @param folder of the project, or of what is installed of it
 * @param args as after `npm start --`
 */
export function runMain(environment: Record<string, string>, folder = root, args: readonly string[] = []): MainProcess {
  const { PATH = '', HOME = '', JAVA_HOME = '', JAVA_TOOL_OPTIONS = '' } = process.env;
  const child = spawn(process.execPath, [path.join(folder, 'dist/main.js'), ...args], {
    cwd: folder,
    env: {
      PATH,
      HOME,
      JAVA_HOME,
      JAVA_TOOL_OPTIONS,
      LOG_FORMAT: 'pretty',
      PORT: '0',
      WARM_UP: 'false',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  const waiting = new Set<() => void>();
  for (const channel of [child.stdout, child.stderr]) {
    channel.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      for (const look of waiting) look();
    });
  }
  const exit = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.on('close', (code, signal) => resolve(code ?? signal));
  });
  return {
    child,
    exit,
    output: () => text,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const caught = text.match(pattern);
          if (!caught) return;
          waiting.delete(look);
          resolve(caught);
        };
        waiting.add(look);
        look();
        void exit.then((code) => reject(new Error(`It ended with ${code} and never said ${pattern}:\n${text}`)));
      }),
  };
}
