import { spawn } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import type { Java } from '../java/findJava';
import { projectRoot } from '../projectRoot';
import { StartupError } from '../StartupError';

export interface MavenRun {
  readonly args: readonly string[];
  readonly java: Java;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
  /** Told each line that Maven prints. */
  readonly onLine: (line: string) => void;
}

/**
 * Runs Maven: the one on the PATH, or else the project's Maven Wrapper, which fetches one into ~/.m2/wrapper.
 *
 * @throws StartupError with what Maven said if it fails
 */
export async function runMaven({ args, java, env, signal, onLine }: MavenRun): Promise<void> {
  const installed = await findOnPath('mvn', env);
  const command =
    installed === undefined ? ['sh', path.join(projectRoot, 'neo4j', 'mvnw'), ...args] : [installed, ...args];
  const [program = '', ...rest] = command;
  const lines: string[] = [];
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(program, rest, {
      cwd: path.join(projectRoot, 'neo4j'),
      env: { ...env, JAVA_HOME: java.home || env.JAVA_HOME },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal === undefined ? {} : { signal }),
    });
    let rest_ = '';
    const take = (chunk: Buffer): void => {
      const [...whole] = (rest_ + chunk.toString('utf8')).split('\n');
      rest_ = whole.pop() ?? '';
      for (const line of whole) {
        lines.push(line);
        onLine(line);
      }
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new StartupError(problemOf(lines, installed), adviceOf(installed));
}

function problemOf(lines: readonly string[], installed: string | undefined): string {
  const errors = lines.filter((line) => line.includes('[ERROR]')).map((line) => line.replace(/^.*\[ERROR\]\s*/, ''));
  const said = errors[0] ?? lines.filter((line) => line.trim() !== '').at(-1) ?? 'nothing';
  return `Neo4j could not be fetched: ${installed ?? 'the Maven Wrapper (neo4j/mvnw)'} said: ${said}`;
}

function adviceOf(installed: string | undefined): string {
  const maven =
    installed === undefined
      ? 'Check the network (the wrapper needs curl or wget), or install Maven'
      : 'Check the network';
  return `${maven}; behind a proxy or a mirror, say so in ~/.m2/settings.xml; then start again.`;
}

async function findOnPath(
  name: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  for (const folder of (env.PATH ?? '').split(path.delimiter)) {
    if (folder === '') continue;
    const file = path.join(folder, name);
    if (
      await access(file, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return file;
  }
  return undefined;
}
