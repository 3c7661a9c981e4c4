import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { projectRoot } from '../neo4j/projectRoot';

/** What the build is made of. The schema and the seeds are read as they are. */
const sources = ['src', 'web/src', 'neo4j/browser'];

/**
 * A source that is younger than the build, as after `git pull` without `npm run build`; nothing where there is none, or no
 * sources are there, or they run themselves.
 */
export async function staleBuild(root = projectRoot): Promise<string | undefined> {
  if (path.basename(path.dirname(__dirname)) !== 'dist') return undefined;
  const built = await timeOf(path.join(root, 'dist', 'main.js'));
  for (const folder of sources) {
    for (const file of await filesIn(path.join(root, folder))) {
      if ((await timeOf(file)) > built) return path.relative(root, file);
    }
  }
  return undefined;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
}

async function timeOf(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}
