import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { readMapping } from '../../src/schema/readMapping';
import { documentSchema, factsSchema } from '../../src/seed/editor/editorSchemas';
import { generateEditorSchemas } from '../../src/seed/editor/generateEditorSchemas';
import { DOCUMENT, FACTS, fictionalSeeds, replaced } from './support/fictionalSeeds';

const seedsDir = join(__dirname, '..', '..', 'seeds');
const mapping = readMapping();
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const facts = ajv.compile(factsSchema(mapping));
const document = ajv.compile(documentSchema(mapping));

test('the schemas in seeds/ are what the mapping gives', () => {
  expect(generateEditorSchemas(mapping, seedsDir, true)).toEqual([]);
});

test('the seeds of the release fit', () => {
  const folder = join(seedsDir, 'immunogen-2010-10-28');
  expect([document(parse(readFileSync(join(folder, 'document.yaml'), 'utf8'))), document.errors]).toEqual([true, null]);
  const names = readdirSync(join(folder, 'facts'));
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) {
    expect([name, facts(parse(readFileSync(join(folder, 'facts', name), 'utf8'))), facts.errors]).toEqual([
      name,
      true,
      null,
    ]);
  }
});

test.each([
  ['an unknown field', 'acronym: FIRST', 'acronyn: FIRST'],
  ['an enum value that does not exist', 'phase: PHASE_1\n', 'phase: PHASE_I\n'],
  ['a role that is missing', '{ to: compound:fb-1, role: INVESTIGATIONAL }', 'compound:fb-1'],
  ['an id of another type', 'compounds: [compound:fb-1]', 'compounds: [target:fic]'],
  ['a field that follows from others', '    modality: UNKNOWN\n', '    modality: UNKNOWN\n    stage: CLINICAL\n'],
])('an editor underlines %s', (_, from, to) => {
  expect(facts(parse(fictionalSeeds[FACTS] ?? ''))).toBe(true);
  expect(facts(parse(replaced(FACTS, from, to)[FACTS] ?? ''))).toBe(false);
});

test('an editor underlines an unknown field of a document', () => {
  expect(document(parse(fictionalSeeds[DOCUMENT] ?? ''))).toBe(true);
  expect(document(parse(`${fictionalSeeds[DOCUMENT]}pages: 5\n`))).toBe(false);
});
