import { join } from 'node:path';
import { projectRoot } from '../../neo4j/projectRoot';
import { readMapping } from '../../schema/readMapping';
import { generateEditorSchemas } from './generateEditorSchemas';

/** `npm run generate` writes seeds/*.schema.json; with `--check` it only says whether they are what the schema gives. */
const check = process.argv.includes('--check');
const stale = generateEditorSchemas(readMapping(), join(projectRoot, 'seeds'), check);
if (check && stale.length > 0) {
  console.error(`${stale.join(' and ')} is not what schema/ gives. Run \`npm run generate\` and commit the result.`);
  process.exitCode = 1;
}
