import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Java } from '../java/findJava';
import { takeLock } from '../lock/takeLock';
import { StartupError } from '../StartupError';
import type { JarSet } from './jarSet';
import { findBrokenJars, findDamage, jarsIn, writeManifest } from './manifest';
import { progressOf } from './progressOf';
import { runMaven } from './runMaven';

export interface FetchOptions {
  readonly jarsDir: string;
  readonly jarSet: JarSet;
  readonly java: Java;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly onProgress: (message: string) => void;
  readonly signal?: AbortSignal;
}

/**
 * The folder with Neo4j's jars, fetched first if they are not there in full. Jars come into a folder aside that gets its
 * name when it is complete, one process at a time; so whatever is killed, the next start finds all of it or fetches it.
 *
 * @throws StartupError if they cannot be fetched
 */
export async function fetchJars(options: FetchOptions): Promise<string> {
  const folder = path.join(options.jarsDir, options.jarSet.name);
  if ((await findDamage(folder)).length === 0) return folder;
  await mkdir(options.jarsDir, { recursive: true });
  const release = await waitForTurn(options);
  try {
    const damage = await findDamage(folder);
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
  const some = damage.length > 3 ? `${damage.slice(0, 3).join(', ')} and ${damage.length - 3} more` : damage.join(', ');
  if (old) onProgress(`The cache of Neo4j is damaged (${some}); fetching it again`);
  else onProgress(`Fetching Neo4j Community ${jarSet.version} (about 140 MB, once) into ${jarsDir}`);
  const aside = path.join(jarsDir, `fetching-${randomBytes(4).toString('hex')}`);
  await copyDependencies(aside, options);
  let broken = await findBrokenJars(aside);
  if (broken.length > 0) {
    onProgress(`Maven's own cache is damaged (${broken.join(', ')}); fetching without it`);
    await rm(aside, { recursive: true, force: true });
    await copyDependencies(aside, options, [`-Dmaven.repo.local=${path.join(aside, 'repository')}`]);
    await rm(path.join(aside, 'repository'), { recursive: true, force: true });
    broken = await findBrokenJars(aside);
  }
  if (broken.length > 0 || (await jarsIn(aside)).length === 0) {
    throw new StartupError(
      `Neo4j was fetched, but ${broken.join(', ') || 'no jar'} arrived whole.`,
      'Check the disk and the network, and start again.',
    );
  }
  await writeManifest(aside);
  if (old) await rename(folder, path.join(jarsDir, `damaged-${randomBytes(4).toString('hex')}`));
  await rename(aside, folder);
  await removeLeftovers(jarsDir);
  onProgress(`Fetched Neo4j: ${(await jarsIn(folder)).length} jars in ${folder}`);
}

async function copyDependencies(folder: string, options: FetchOptions, more: readonly string[] = []): Promise<void> {
  const { jarSet, java, env, signal, onProgress } = options;
  const progress = progressOf(onProgress);
  await mkdir(folder);
  await runMaven({
    args: [
      '--batch-mode',
      `--file=${jarSet.pom}`,
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${folder}`,
      ...more,
    ],
    java,
    env,
    onLine: progress,
    ...(signal === undefined ? {} : { signal }),
  });
}

/** What fetches that were killed left behind. Only one process fetches at a time, so nobody uses them. */
async function removeLeftovers(jarsDir: string): Promise<void> {
  for (const name of await readdir(jarsDir)) {
    if (/^(fetching|damaged)-/.test(name)) await rm(path.join(jarsDir, name), { recursive: true, force: true });
  }
}
