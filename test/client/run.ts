import { execFile } from 'node:child_process';
import path from 'node:path';

/** What a program said and how it ended. */
export interface Ran {
  readonly status: number;
  /** Of both streams. */
  readonly output: string;
}

/**
 * Runs a program of a folder's `node_modules`, or one that is installed on this machine, to its end.
 *
 * @param command its name and its arguments
 */
export function run(folder: string, ...[command = '', ...args]: readonly string[]): Promise<Ran> {
  const programs = path.join(folder, 'node_modules/.bin');
  const env = { ...process.env, PATH: `${programs}${path.delimiter}${process.env.PATH}`, NODE_ENV: undefined };
  return new Promise((resolve) => {
    execFile(command, args, { cwd: folder, env, maxBuffer: 10_000_000 }, (error, stdout, stderr) => {
      resolve({ status: error ? Number(error.code ?? 1) : 0, output: `${stdout}${stderr}` });
    });
  });
}

/** The same, where everything but success is a failure of the test. */
export async function runWell(folder: string, ...command: readonly string[]): Promise<string> {
  const { status, output } = await run(folder, ...command);
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}:\n${output}`);
  return output;
}
