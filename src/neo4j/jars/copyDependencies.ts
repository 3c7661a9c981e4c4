import { mkdir } from 'node:fs/promises';
import type { Java } from '../java/findJava';
import { progressOf } from './progressOf';
import { runMaven } from './runMaven';

export interface CopyOptions {
  readonly pom: string;
  readonly java: Java;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly onProgress: (message: string) => void;
  readonly signal?: AbortSignal;
}

/**
 * Has Maven put the jars of a pom into a new folder.
 *
 * @param repository a folder for Maven to keep what it fetches; without it Maven's own, with what it fetched before
 */
export async function copyDependencies(
  folder: string,
  { pom, java, env, onProgress, signal }: CopyOptions,
  repository?: string,
): Promise<void> {
  await mkdir(folder);
  await runMaven({
    args: [
      '--batch-mode',
      `--file=${pom}`,
      'dependency:copy-dependencies',
      '-DincludeScope=runtime',
      `-DoutputDirectory=${folder}`,
      ...(repository === undefined ? [] : [`-Dmaven.repo.local=${repository}`]),
    ],
    java,
    env,
    onLine: progressOf(onProgress),
    ...(signal === undefined ? {} : { signal }),
  });
}
