import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Problems } from '../Problem';
import { SourceText } from '../text/SourceText';
import { entryOf, type LocatedMap, show } from './Located';
import { type CsvRow, readCsv } from './readCsv';
import { readYaml } from './readYaml';
import { CROSS_REFERENCE_COLUMNS, type DocumentFiles, HIERARCHY_COLUMNS, type SeedFiles } from './SeedFiles';

/**
 * Reads a folder of seeds: `<document>/source.txt`, `<document>/document.yaml`, `<document>/facts/*.yaml` and, where
 * there are any, `reference/hierarchy.csv` and `reference/xrefs.csv`. Files that are missing or unreadable are added to
 * `problems`; the rest is read all the same.
 */
export function readSeeds(seedsDir: string, problems: Problems): SeedFiles {
  const folders = existsSync(seedsDir)
    ? readdirSync(seedsDir, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && entry.name !== 'reference')
        .map((entry) => entry.name)
        .sort()
    : [];
  if (folders.length === 0) {
    problems.add({ file: shown(seedsDir), line: 1 }, 'no seeds here; there must be a folder for each document');
  }
  return {
    documents: folders.flatMap((slug) => readDocument(seedsDir, slug, problems) ?? []),
    hierarchy: readReference(seedsDir, 'hierarchy.csv', HIERARCHY_COLUMNS, problems),
    crossReferences: readReference(seedsDir, 'xrefs.csv', CROSS_REFERENCE_COLUMNS, problems),
  };
}

function readDocument(seedsDir: string, slug: string, problems: Problems): DocumentFiles | undefined {
  const folder = join(seedsDir, slug);
  const documentPath = join(folder, 'document.yaml');
  const sourcePath = join(folder, 'source.txt');
  const missing = [documentPath, sourcePath].filter((path) => !existsSync(path));
  for (const path of missing) {
    problems.add(
      { file: shown(path), line: 1 },
      'is missing; a document has document.yaml, source.txt and facts/*.yaml',
    );
  }
  if (missing.length > 0) return undefined;

  const bytes = readFileSync(sourcePath);
  let text = '';
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    problems.add({ file: shown(sourcePath), line: 1 }, 'is not UTF-8');
  }
  const file = shown(documentPath);
  const document = readYaml(readFileSync(documentPath, 'utf8'), file, problems);
  if (document?.kind !== 'map') {
    problems.add({ file, line: 1 }, 'must be a map with id, name, kind, publisher, date, sha256, sections, evidence');
    return undefined;
  }
  return {
    slug,
    file,
    sourceFile: shown(sourcePath),
    source: new SourceText(text),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    document,
    entities: readFacts(join(folder, 'facts'), problems),
  };
}

function readFacts(folder: string, problems: Problems): LocatedMap[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).sort();
  return names.flatMap((name) => {
    const path = join(folder, name);
    const file = shown(path);
    if (!name.endsWith('.yaml')) {
      problems.add({ file, line: 1 }, 'is no facts file; the names of those end in .yaml');
      return [];
    }
    const root = readYaml(readFileSync(path, 'utf8'), file, problems);
    if (root === undefined) return [];
    const entities = root.kind === 'map' ? entryOf(root, 'entities') : undefined;
    if (root.kind !== 'map' || entities?.kind !== 'list') {
      problems.add({ file, line: 1 }, 'must begin with "entities:", and below it the entities as a list');
      return [];
    }
    for (const entry of root.entries) {
      if (entry.key !== 'entities') problems.add(entry.place, `unknown field "${entry.key}"; allowed is entities`);
    }
    return entities.items.flatMap((item) => {
      if (item.kind === 'map') return [item];
      problems.add(item.place, `${show(item)} is no entity; an entity is a map with id, name and evidence`);
      return [];
    });
  });
}

function readReference<Column extends string>(
  seedsDir: string,
  name: string,
  columns: readonly Column[],
  problems: Problems,
): CsvRow<Column>[] {
  const path = join(seedsDir, 'reference', name);
  return existsSync(path) ? readCsv(readFileSync(path, 'utf8'), shown(path), columns, problems) : [];
}

/** A path as a terminal opens it from the working directory. */
function shown(path: string): string {
  return relative(process.cwd(), path) || path;
}
