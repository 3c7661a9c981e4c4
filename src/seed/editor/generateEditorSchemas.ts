import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphMapping } from '../../schema/GraphMapping';
import { documentFileSchema, documentSchema, factsSchema } from './editorSchemas';

/**
 * Writes the JSON Schemas by which editors know the seeds' YAML, `facts.schema.json`, `document.schema.json` and `document-file.schema.json`.
 *
 * @param onlyCheck write nothing
 * @returns the paths of the files that were not what the mapping gives
 */
export function generateEditorSchemas(mapping: GraphMapping, seedsDir: string, onlyCheck = false): string[] {
  const files = {
    'facts.schema.json': factsSchema(mapping),
    'document.schema.json': documentSchema(mapping),
    'document-file.schema.json': documentFileSchema(mapping),
  };
  return Object.entries(files).flatMap(([name, schema]) => {
    const path = join(seedsDir, name);
    const text = `${JSON.stringify(schema, undefined, 2)}\n`;
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return [];
    if (!onlyCheck) writeFileSync(path, text);
    return [path];
  });
}
