import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateApi } from './generateApi';
import { readSources } from './readMapping';

/** `npm run generate` writes schema/api.graphql; with `--check` it only says whether that is what the source gives. */
const file = join(__dirname, '..', '..', 'schema', 'api.graphql');
const api = generateApi(readSources());
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== api) {
    console.error(
      'schema/api.graphql is not what the other files of schema/ give. Run `npm run generate` and commit the result.',
    );
    process.exitCode = 1;
  }
} else {
  writeFileSync(file, api);
}
