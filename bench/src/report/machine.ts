import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { benchRoot, productRoot } from '../folders';

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly system: string;
}

export function machine(): Machine {
  const processors = cpus();
  return {
    cpu: processors[0]?.model ?? 'unknown',
    cores: processors.length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
  };
}

/** The versions of everything that is compared and of what it runs on. */
export function versions(neo4jVersion: string): Record<string, string> {
  return {
    node: process.version,
    java: javaVersion(),
    neo4j: neo4jVersion,
    commit: commit(),
    ...Object.fromEntries(
      ['neo4j-driver', 'graphql', '@apollo/server', '@neo4j/graphql', 'dataloader', 'autocannon'].map((name) => [
        name,
        versionOf(name),
      ]),
    ),
  };
}

function versionOf(name: string): string {
  const file = join(benchRoot, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

function javaVersion(): string {
  const { JAVA_HOME } = process.env;
  const program = JAVA_HOME ? join(JAVA_HOME, 'bin', 'java') : 'java';
  try {
    return execFileSync(program, ['--version'], { encoding: 'utf8' }).split('\n')[0] ?? 'unknown';
  } catch {
    return 'unknown';
  }
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: productRoot, encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}
