import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Guide, queriesOf } from './Guide';
import { guideHtml } from './guideHtml';
import { readGuide } from './readGuide';
import { styleSheet } from './styleSheet';

const root = path.join(__dirname, '../..');
const source = path.join(root, 'neo4j/browser');
const target = path.join(root, 'dist/guide');

/** Builds what Neo4j Browser is served: the guide, its queries as scripts to import, and the style. */
async function build(): Promise<void> {
  const guide = await readGuide(path.join(source, 'guide.adoc'));
  const palette = JSON.parse(readFileSync(path.join(source, 'palette.json'), 'utf8'));
  mkdirSync(target, { recursive: true });
  writeFileSync(path.join(target, 'guide.html'), guideHtml(guide));
  writeFileSync(path.join(target, 'queries.cypher'), scripts(guide));
  writeFileSync(path.join(target, 'style.grass'), styleSheet(palette));
}

/** All queries in one file, each under the title of its slide. */
function scripts(guide: Guide): string {
  return queriesOf(guide)
    .map(({ slide, cypher }) => `// ${slide}\n${cypher};\n`)
    .join('\n');
}

void build();
