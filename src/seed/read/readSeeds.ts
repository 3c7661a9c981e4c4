import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Problems } from '../Problem';
import { SourceText } from '../text/SourceText';
import { entryOf, type Located, type LocatedMap, show } from './Located';
import { type CsvRow, readCsv } from './readCsv';
import { readYaml } from './readYaml';
import { CROSS_REFERENCE_COLUMNS, type DocumentFiles, HIERARCHY_COLUMNS, type SeedFiles } from './SeedFiles';

/**
 * Reads folders of seeds. Each has documents, as `<document>/source.txt`, `<document>/document.yaml` and
 * `<document>/facts/*.yaml`, or as the one file `<document>.yaml`; and, where there are any, `reference/hierarchy.csv` and
 * `reference/xrefs.csv`. Files that are missing or unreadable are added to `problems`; the rest is read all the same.
 */
export function readSeeds(folders: readonly string[], problems: Problems): SeedFiles {
  return {
    documents: folders.flatMap((folder) => readDocuments(folder, problems)),
    hierarchy: folders.flatMap((folder) => readReference(folder, 'hierarchy.csv', HIERARCHY_COLUMNS, problems)),
    crossReferences: folders.flatMap((folder) => readReference(folder, 'xrefs.csv', CROSS_REFERENCE_COLUMNS, problems)),
  };
}

function readDocuments(folder: string, problems: Problems): DocumentFiles[] {
  const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
  const documents = entries
    .filter((entry) => (entry.isDirectory() ? entry.name !== 'reference' : entry.name.endsWith('.yaml')))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  if (documents.length === 0) {
    problems.add({ file: shown(folder), line: 1 }, 'no seeds here; there must be a folder or a file for each document');
  }
  return documents.flatMap((entry) => {
    const path = join(folder, entry.name);
    const read = entry.isDirectory()
      ? readDocument(join(path, 'document.yaml'), entry.name, path, problems)
      : readDocument(path, entry.name.replace(/\.yaml$/, ''), undefined, problems);
    return read ?? [];
  });
}

/** @param folder where its text and its facts are; absent where all is in the one file */
function readDocument(
  documentPath: string,
  slug: string,
  folder: string | undefined,
  problems: Problems,
): DocumentFiles | undefined {
  const file = shown(documentPath);
  const sourcePath = folder && join(folder, 'source.txt');
  const hasText = sourcePath !== undefined && existsSync(sourcePath);
  if (!existsSync(documentPath)) {
    problems.add({ file, line: 1 }, 'is missing; a document has document.yaml, source.txt and facts/*.yaml');
    return undefined;
  }
  const document = readYaml(readFileSync(documentPath, 'utf8'), file, problems);
  if (document?.kind !== 'map') {
    problems.add({ file, line: 1 }, 'must be a map with id, name, kind, publisher, date, sha256, sections, evidence');
    return undefined;
  }
  if (!hasText && entryOf(document, 'textNotShipped') === undefined) {
    const place = { file: sourcePath ? shown(sourcePath) : file, line: 1 };
    const missing = sourcePath ? 'is missing' : 'is a document in one file, which has no text';
    problems.add(
      place,
      `${missing}; a document has source.txt beside document.yaml, or says under "textNotShipped" why not`,
    );
    return undefined;
  }
  const bytes = hasText ? readFileSync(sourcePath) : Buffer.of();
  let text = '';
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    problems.add({ file: shown(sourcePath ?? ''), line: 1 }, 'is not UTF-8');
  }
  const inside = entryOf(document, 'entities');
  if (folder !== undefined && inside !== undefined) {
    problems.add(inside.place, '"entities" in document.yaml; those of a folder are in facts/*.yaml');
  }
  return {
    slug,
    file,
    hasText,
    sourceFile: sourcePath ? shown(sourcePath) : `${slug}/source.txt`,
    source: new SourceText(text),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    document,
    entities:
      folder === undefined ? readEntities(document, file, problems) : readFacts(join(folder, 'facts'), problems),
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
    const entities = readEntities(root, file, problems);
    for (const { key, place } of root.kind === 'map' && entryOf(root, 'entities') ? root.entries : []) {
      if (key !== 'entities') problems.add(place, `unknown field "${key}"; allowed is entities`);
    }
    return entities;
  });
}

function readEntities(root: Located, file: string, problems: Problems): LocatedMap[] {
  const entities = root.kind === 'map' ? entryOf(root, 'entities') : undefined;
  if (entities?.kind !== 'list') {
    problems.add({ file, line: 1 }, 'must have "entities:", and below it the entities as a list');
    return [];
  }
  return entities.items.flatMap((item) => {
    if (item.kind === 'map') return [item];
    problems.add(item.place, `${show(item)} is no entity; an entity is a map with id, name and evidence`);
    return [];
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
