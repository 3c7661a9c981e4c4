import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Java } from '../java/findJava';
import { takeLock } from '../lock/takeLock';
import { StartupError } from '../StartupError';
import { copyDependencies } from './copyDependencies';
import type { JarSet } from './jarSet';
import { findDamage } from './manifest';

export interface FetchOptions {
  readonly jarsDir: string;
  readonly jarSet: JarSet;
  readonly java: Java;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly onProgress: (message: string) => void;
  readonly signal?: AbortSignal;
}

/**
 * The folder with Neo4j's jars, each of them verified by its SHA-256; fetched first if they are not there as they are to
 * be. Jars come into a folder aside that gets its
 * name when it is complete, one process at a time; so whatever is killed, the next start finds all of it or fetches it.
 *
 * @throws StartupError if they cannot be fetched, or what is fetched is something else
 */
export async function fetchJars(options: FetchOptions): Promise<string> {
  const folder = path.join(options.jarsDir, options.jarSet.name);
  if ((await findDamage(folder, options.jarSet.checksums)).length === 0) return folder;
  await mkdir(options.jarsDir, { recursive: true });
  const release = await waitForTurn(options);
  try {
    const damage = await findDamage(folder, options.jarSet.checksums);
    if (damage.length > 0) await replace(folder, damage, options);
  } finally {
    await release();
  }
  return folder;
}

async function waitForTurn({ jarsDir, onProgress, signal }: FetchOptions): Promise<() => Promise<void>> {
  let told = false;
  for (;;) {
    const lock = await takeLock(path.join(jarsDir, 'fetch.lock'));
    if ('release' in lock) return lock.release;
    if (!told) onProgress(`Waiting for process ${lock.heldBy.pid}, which fetches Neo4j already`);
    told = true;
    await sleep(500, undefined, { signal });
  }
}

async function replace(folder: string, damage: readonly string[], options: FetchOptions): Promise<void> {
  const { jarsDir, jarSet, onProgress } = options;
  await removeLeftovers(jarsDir);
  const old = (await readdir(jarsDir)).includes(path.basename(folder));
  if (old) onProgress(`The cache of Neo4j is damaged (${shorten(damage)}); fetching it again`);
  else onProgress(`Fetching Neo4j Community ${jarSet.version} (about 140 MB, once) into ${jarsDir}`);
  const aside = path.join(jarsDir, `fetching-${randomBytes(4).toString('hex')}`);
  const copying = { pom: jarSet.pom, ...options };
  await copyDependencies(aside, copying);
  let wrong = await findDamage(aside, jarSet.checksums);
  if (wrong.length > 0) {
    onProgress(`Maven's own cache is damaged (${shorten(wrong)}); fetching without it`);
    await rm(aside, { recursive: true, force: true });
    const repository = `${aside}-repository`;
    await copyDependencies(aside, copying, repository);
    await rm(repository, { recursive: true, force: true });
    wrong = await findDamage(aside, jarSet.checksums);
  }
  if (wrong.length > 0) {
    throw new StartupError(
      `Neo4j was fetched, but not what ${path.basename(jarSet.checksumFile)} says: ${shorten(wrong)}.`,
      'Check the disk, the network and the mirror that Maven uses, and start again; ' +
        'after a change of neo4j/pom.xml, npm run jars writes neo4j/jars.sha256 anew.',
    );
  }
  if (old) await rename(folder, path.join(jarsDir, `damaged-${randomBytes(4).toString('hex')}`));
  await rename(aside, folder);
  await removeLeftovers(jarsDir);
  onProgress(`Fetched and verified Neo4j: ${jarSet.checksums.size} jars in ${folder}`);
}

function shorten(lines: readonly string[]): string {
  return lines.length > 3 ? `${lines.slice(0, 3).join(', ')} and ${lines.length - 3} more` : lines.join(', ');
}

/** What fetches that were killed left behind. Only one process fetches at a time, so nobody uses them. */
async function removeLeftovers(jarsDir: string): Promise<void> {
  for (const name of await readdir(jarsDir)) {
    if (/^(fetching|damaged)-/.test(name)) await rm(path.join(jarsDir, name), { recursive: true, force: true });
  }
}
