import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkVersion } from './checkVersion';
import { readReleased, writeReleased } from './Released';

/** `npm run release`: takes the API as it is for the one that this version of the package promises, if the version allows. */
async function main(): Promise<void> {
  const root = path.join(__dirname, '..');
  const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  const sdl = readFileSync(path.join(root, '../schema/api.graphql'), 'utf8');
  const problem = await checkVersion(readReleased(), { version, sdl }, true);
  if (problem) {
    process.stderr.write(`${problem}\n`);
    process.exitCode = 1;
    return;
  }
  writeReleased({ version, sdl });
  process.stdout.write(`schema.released.graphql is the API of ${version}; npm pack makes the package.\n`);
}

void main();
