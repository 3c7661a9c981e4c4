import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { writeFileAtomically } from '../writeFileAtomically';

const manifestName = 'manifest.json';

/** SHA-256 of each jar of a set, by name. */
export type Checksums = ReadonlyMap<string, string>;

/**
 * What of each jar did not change since it was verified: the hash that it had then, and what the file system says of it.
 * The time of the last change of a file's entry (`ctime`) cannot be set, so a jar that was swapped is noticed.
 */
type Manifest = Readonly<Record<string, string>>;

/**
 * What is wrong with a folder of jars: empty if it holds each jar of the set with the right SHA-256, and no other (Java
 * would load that, too). A jar is read where it changed since it was read last.
 *
 * @example
 * await findDamage('/cache/neo4j-5.26.30-0123', checksums) // ['neo4j-io-5.26.30.jar is missing']
 */
export async function findDamage(folder: string, checksums: Checksums): Promise<string[]> {
  const there = await jarsIn(folder).catch(() => undefined);
  if (there === undefined) return ['the folder is missing'];
  const before = await readManifest(folder);
  const after: Record<string, string> = {};
  const damage: string[] = there.filter((name) => !checksums.has(name)).map((name) => `${name} is none of Neo4j's`);
  for (const [name, expected] of checksums) {
    const file = path.join(folder, name);
    const state = await stateOf(file, expected);
    if (state === undefined) damage.push(`${name} is missing`);
    else if (before[name] === state) after[name] = state;
    else {
      const found = await sha256Of(file);
      if (found === expected) after[name] = state;
      else damage.push(`${name} has SHA-256 ${found} instead of ${expected}`);
    }
  }
  if (Object.keys(after).some((name) => before[name] !== after[name])) {
    // Where the folder cannot be written to, all is read again the next time.
    await writeFileAtomically(path.join(folder, manifestName), `${JSON.stringify(after, null, 1)}\n`).catch(
      () => undefined,
    );
  }
  return damage;
}

export async function jarsIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.jar')).sort();
}

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

async function readManifest(folder: string): Promise<Manifest> {
  try {
    const manifest: unknown = JSON.parse(await readFile(path.join(folder, manifestName), 'utf8'));
    return typeof manifest === 'object' && manifest !== null ? (manifest as Manifest) : {};
  } catch {
    return {};
  }
}

async function stateOf(file: string, checksum: string): Promise<string | undefined> {
  return stat(file).then(
    ({ size, mtimeMs, ctimeMs, ino }) => `${checksum} ${size} ${mtimeMs} ${ctimeMs} ${ino}`,
    () => undefined,
  );
}
