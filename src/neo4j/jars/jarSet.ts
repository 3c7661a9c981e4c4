import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../projectRoot';
import type { Checksums } from './manifest';

/** The jars that `neo4j/pom.xml` asks for, as one named set. */
export interface JarSet {
  readonly pom: string;
  /** Neo4j's version, such as 5.26.30. */
  readonly version: string;
  /** The file with the SHA-256 of each jar, and what it says. */
  readonly checksumFile: string;
  readonly checksums: Checksums;
  /** Name of the set's folder in the cache; another pom gets another folder. */
  readonly name: string;
}

/** Where jars are kept unless told otherwise: NEO4J_JARS, or `.neo4j/jars` of the project, for all its data folders. */
export function defaultJarsDir(env: Readonly<Record<string, string | undefined>> = process.env): string {
  return env.NEO4J_JARS ? path.resolve(env.NEO4J_JARS) : path.join(projectRoot, '.neo4j', 'jars');
}

/** Reads the pinned version from `neo4j/pom.xml`. */
export async function readJarSet(): Promise<JarSet> {
  const pom = path.join(projectRoot, 'neo4j', 'pom.xml');
  const text = await readFile(pom, 'utf8');
  const version = /<neo4j\.version>(.+?)<\/neo4j\.version>/.exec(text)?.[1];
  if (version === undefined) throw new Error(`${pom} has no <neo4j.version>`);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12);
  const checksumFile = path.join(projectRoot, 'neo4j', 'jars.sha256');
  const checksums = parseChecksums(await readFile(checksumFile, 'utf8'));
  return { pom, version, checksumFile, checksums, name: `neo4j-${version}-${hash}` };
}

/** Lines as `sha256sum` writes them: the hash, two spaces, the name. */
function parseChecksums(text: string): Checksums {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}
