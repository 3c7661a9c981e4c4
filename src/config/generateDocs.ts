import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { settingsTable } from './settingsTable';

/** Where the table stands in the page. */
const place = /(<!-- settings -->\n)[\s\S]*?(\n<!-- end of settings -->)/;

/** `npm run generate` writes the table of settings into docs/configuration.md; with `--check` it says if that is due. */
function main(): void {
  const file = path.join(__dirname, '../../docs/configuration.md');
  const page = readFileSync(file, 'utf8');
  if (!place.test(page)) throw new Error(`${file} has no <!-- settings --> … <!-- end of settings -->`);
  const wanted = page.replace(place, (_all, before, after) => `${before}\n${settingsTable()}${after}`);
  if (!process.argv.includes('--check')) writeFileSync(file, wanted);
  else if (wanted !== page) {
    process.stderr.write('docs/configuration.md is not what src/config/settings.ts says; run `npm run generate`\n');
    process.exitCode = 1;
  }
}

main();
