import { open, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { writeFileAtomically } from '../writeFileAtomically';

const manifestName = 'manifest.json';

/** Name and size in bytes of every jar of a set. */
type Manifest = Readonly<Record<string, number>>;

/**
 * What is wrong with a folder of jars: empty if each jar that was fetched is there in its whole length.
 *
 * @example await findDamage('/cache/neo4j-5.26.30-0123') // ['neo4j-io-5.26.30.jar is missing']
 */
export async function findDamage(folder: string): Promise<string[]> {
  const manifest = await readManifest(folder);
  if (manifest === undefined) return ['the list of its files is missing'];
  const damage = await Promise.all(
    Object.entries(manifest).map(async ([name, size]) => {
      const actual = await sizeOf(path.join(folder, name));
      if (actual === undefined) return `${name} is missing`;
      return actual === size ? undefined : `${name} has ${actual} bytes instead of ${size}`;
    }),
  );
  return damage.filter((line) => line !== undefined);
}

/** Writes down what is in a folder of jars, which says that it is complete. */
export async function writeManifest(folder: string): Promise<void> {
  const jars = await jarsIn(folder);
  const sizes = await Promise.all(jars.map(async (name) => [name, await sizeOf(path.join(folder, name))] as const));
  await writeFileAtomically(path.join(folder, manifestName), `${JSON.stringify(Object.fromEntries(sizes), null, 1)}\n`);
}

/** Jars of a folder that were cut off: a zip file ends with its directory. */
export async function findBrokenJars(folder: string): Promise<string[]> {
  const broken: string[] = [];
  for (const name of await jarsIn(folder)) {
    if (!(await endsAsZip(path.join(folder, name)))) broken.push(name);
  }
  return broken;
}

export async function jarsIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.jar')).sort();
}

async function endsAsZip(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    // The record that ends a zip is 22 bytes long and may be followed by a comment of up to 64 KiB.
    const length = Math.min(size, 22 + 0xffff);
    const { buffer } = await handle.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.lastIndexOf('PK\x05\x06', undefined, 'latin1') >= 0;
  } finally {
    await handle.close();
  }
}

async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    const manifest: unknown = JSON.parse(await readFile(path.join(folder, manifestName), 'utf8'));
    return typeof manifest === 'object' && manifest !== null && Object.keys(manifest).length > 0
      ? (manifest as Manifest)
      : undefined;
  } catch {
    return undefined;
  }
}

async function sizeOf(file: string): Promise<number | undefined> {
  return stat(file).then(
    ({ size }) => size,
    () => undefined,
  );
}
