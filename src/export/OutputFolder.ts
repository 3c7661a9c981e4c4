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
    if (!(await mayReplace(target, force))) {
      throw new StartupError(
        `--out is "${out}", which has files that are no export; nothing was written.`,
        'Allowed: a folder that is new, empty or an earlier export; with --force, any folder.',
      );
    }
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

async function mayReplace(target: string, force: boolean): Promise<boolean> {
  const found = await stat(target).catch(() => undefined);
  if (!found) return true;
  if (!found.isDirectory()) return false;
  if (force || (await readdir(target)).length === 0) return true;
  const text = await readFile(path.join(target, 'datapackage.json'), 'utf8').catch(() => '{}');
  try {
    return (JSON.parse(text) as { name?: unknown }).name === packageName;
  } catch {
    return false;
  }
}
