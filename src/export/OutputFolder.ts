import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { StartupError } from '../neo4j/StartupError';
import { packageName } from './datapackage/dataPackageOf';

/**
 * A folder that appears when all of it has been written: until `publish` its files come into one beside it, so whoever
 * looks sees what was there before or the whole export.
 */
export class OutputFolder {
  private constructor(
    /** Where it will be. */
    readonly target: string,
    /** Where files are put. */
    readonly aside: string,
  ) {}

  /**
   * @param out the folder that is wanted; one that is there already must be empty or an earlier export
   * @param force to replace whatever is in it
   * @throws StartupError if something else is there
   */
  static async prepare(out: string, force: boolean): Promise<OutputFolder> {
    const target = path.resolve(out);
    const obstacle = await obstacleAt(target, force);
    if (obstacle) {
      throw new StartupError(
        `--out is "${out}", which ${obstacle}; nothing was written.`,
        'Allowed: a folder that is new, empty or an earlier export; with --force, any folder.',
      );
    }
    await removeLeftovers(target);
    const aside = `${target}.${process.pid}-${randomBytes(4).toString('hex')}.part`;
    try {
      await mkdir(aside, { recursive: true });
    } catch (error) {
      throw new StartupError(
        `--out is "${out}", and cannot be written: ${(error as Error).message}.`,
        'Allowed: a place where this user may make a folder.',
        { cause: error },
      );
    }
    return new OutputFolder(target, aside);
  }

  /** Puts what was written in the place of what was there. */
  async publish(): Promise<void> {
    const before = `${this.aside}.before`;
    const replaces = await rename(this.target, before).then(
      () => true,
      () => false,
    );
    try {
      await rename(this.aside, this.target);
    } catch (error) {
      if (replaces) await rename(before, this.target);
      throw error;
    }
    await rm(before, { recursive: true, force: true });
  }

  /** Takes back what was written. Harmless once it is published, and at once, for a process that is being ended. */
  discard(): void {
    rmSync(this.aside, { recursive: true, force: true });
  }
}

/** What is in the way, if anything is. */
async function obstacleAt(target: string, force: boolean): Promise<string | undefined> {
  const found = await stat(target).catch(() => undefined);
  if (!found) return undefined;
  if (!found.isDirectory()) return 'is no folder';
  if (force || (await readdir(target)).length === 0) return undefined;
  const text = await readFile(path.join(target, 'datapackage.json'), 'utf8').catch(() => '{}');
  return nameIn(text) === packageName ? undefined : 'has files that are no export';
}

function nameIn(descriptor: string): unknown {
  try {
    return (JSON.parse(descriptor) as { name?: unknown } | null)?.name;
  } catch {
    return undefined;
  }
}

/** What exports to the same place left beside it when they were killed. One that still runs keeps its own. */
async function removeLeftovers(target: string): Promise<void> {
  const parent = path.dirname(target);
  for (const name of await readdir(parent).catch(() => [])) {
    if (!name.startsWith(`${path.basename(target)}.`)) continue;
    const pid = /^\.(\d+)-[0-9a-f]{8}\.part$/.exec(name.slice(path.basename(target).length))?.[1];
    if (pid && !isAlive(Number(pid))) await rm(path.join(parent, name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
