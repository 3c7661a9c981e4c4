import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The benchmark's own folder, whether its code runs as it is written or bundled, from `.data`. */
export const benchRoot = rootAbove(__dirname);

/** Folder of the product's package.json. */
export const productRoot = dirname(benchRoot);

/** Where the graphs are kept between runs, one Neo4j home for each size, and what is built to be measured. */
export const dataDir = join(benchRoot, '.data');

function rootAbove(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : rootAbove(dirname(folder));
}
