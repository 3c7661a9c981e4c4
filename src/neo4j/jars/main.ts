import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findJava } from '../java/findJava';
import { copyDependencies } from './copyDependencies';
import { readJarSet } from './jarSet';
import { jarsIn, sha256Of } from './manifest';

/**
 * `npm run jars`, after a change of `neo4j/pom.xml`: fetches the jars from Maven Central, past Maven's cache, and writes
 * their SHA-256 into `neo4j/jars.sha256`, in the format of `sha256sum`. To be looked at before it is committed.
 */
async function main(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'drug-program-graph-jars-'));
  try {
    const { pom, checksumFile } = await readJarSet();
    const java = await findJava(process.env);
    const onProgress = (message: string) => void process.stderr.write(`${message}\n`);
    const jars = path.join(folder, 'jars');
    await copyDependencies(jars, { pom, java, env: process.env, onProgress }, path.join(folder, 'repository'));
    const lines: string[] = [];
    for (const name of await jarsIn(jars)) lines.push(`${await sha256Of(path.join(jars, name))}  ${name}\n`);
    await writeFile(checksumFile, lines.join(''));
    process.stdout.write(`${lines.length} jars in ${checksumFile}\n`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
