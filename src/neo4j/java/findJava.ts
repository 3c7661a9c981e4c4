import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { StartupError } from '../StartupError';

const run = promisify(execFile);

/** The oldest Java that Neo4j 5.26 runs on. */
const oldest = 17;
/** Those that Neo4j 5.26 is made for; on others it warns and usually works (25 was tried). */
const supported: readonly number[] = [17, 21];
const advice =
  'Install Java 17 or 21 (for instance from https://adoptium.net, or the package openjdk-17-jre-headless), ' +
  'put it on the PATH or point JAVA_HOME at it, and start again; or set NEO4J_URI to a Neo4j that already runs.';

export interface Java {
  /** Path of the program. */
  readonly program: string;
  /** Feature release: 17, 21 … */
  readonly version: number;
  /** Folder of the Java installation, for tools that ask for JAVA_HOME. */
  readonly home: string;
  /** Whether Neo4j 5.26 is made for it. */
  readonly supported: boolean;
}

/**
 * The Java to run Neo4j with: JAVA_HOME's, or else the first on the PATH that is recent enough.
 *
 * @throws StartupError that lists what was found if nothing can be used
 */
export async function findJava(env: Readonly<Record<string, string | undefined>>): Promise<Java> {
  const unusable: string[] = [];
  for (const [program, origin] of candidates(env)) {
    if (!(await isProgram(program))) {
      if (origin === 'JAVA_HOME') unusable.push(`${program} (from JAVA_HOME) is not there`);
      continue;
    }
    const found = await inspect(program);
    if (found === undefined) unusable.push(`${program} does not work`);
    else if (found.version < oldest) unusable.push(`${program} is Java ${found.version}`);
    else return { program, ...found, supported: supported.includes(found.version) };
  }
  const problem =
    unusable.length === 0
      ? 'Neo4j needs Java, and there is none: neither in JAVA_HOME nor on the PATH.'
      : `Neo4j needs Java ${oldest} or later; what was found cannot be used: ${unusable.join('; ')}.`;
  throw new StartupError(problem, advice);
}

function* candidates(env: Readonly<Record<string, string | undefined>>): Generator<[string, 'JAVA_HOME' | 'PATH']> {
  if (env.JAVA_HOME) yield [path.join(env.JAVA_HOME, 'bin', 'java'), 'JAVA_HOME'];
  for (const folder of (env.PATH ?? '').split(path.delimiter)) {
    if (folder !== '') yield [path.join(folder, 'java'), 'PATH'];
  }
}

async function isProgram(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** Asks a Java about itself; undefined if it does not answer, as the placeholder of a Mac without Java. */
async function inspect(program: string): Promise<{ version: number; home: string } | undefined> {
  try {
    const { stdout, stderr } = await run(program, ['-XshowSettings:properties', '-version'], { timeout: 30_000 });
    return parseJava(`${stdout}\n${stderr}`);
  } catch {
    return undefined;
  }
}

/**
 * Reads what `java -XshowSettings:properties -version` prints.
 *
 * @example parseJava('    java.home = /opt/jdk\n    java.version = 17.0.15\n') // { version: 17, home: '/opt/jdk' }
 */
export function parseJava(output: string): { version: number; home: string } | undefined {
  // Up to Java 8 the feature release comes second: 1.8.0_402.
  const version = /^\s*java\.version = (?:1\.)?(\d+)/m.exec(output) ?? /version "(?:1\.)?(\d+)/.exec(output);
  const home = /^\s*java\.home = (.+)$/m.exec(output);
  return version?.[1] === undefined ? undefined : { version: Number(version[1]), home: home?.[1]?.trim() ?? '' };
}
