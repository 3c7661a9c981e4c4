import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, Kind, parse, print, validateSchema } from 'graphql';
import { generateApi } from '../../src/schema/generateApi';
import { readSources } from '../../src/schema/readMapping';
import { undescribed } from './undescribed';

const text = readFileSync(join(__dirname, '..', '..', 'schema', 'api.graphql'), 'utf8');
const api = buildSchema(text);

describe('schema/api.graphql', () => {
  test('is a valid schema', () => {
    expect(validateSchema(api)).toEqual([]);
  });

  test('is what the source gives; `npm run generate` makes it so', () => {
    expect(generateApi(readSources()) === text).toBe(true);
  });

  test('describes every type, field, argument and enum value', () => {
    expect(undescribed(api)).toEqual([]);
  });

  test('describes in whole sentences', () => {
    const descriptions = [...text.matchAll(/"""([\s\S]*?)"""/g)].map(([, description]) => description?.trim() ?? '');
    const plain = [...text.matchAll(/^\s*"([^"].*)"$/gm)].map(([, description]) => description ?? '');
    const broken = [...descriptions, ...plain].filter((description) => !/^[A-Z“`][\s\S]*[.!?”`]$/.test(description));
    expect(broken).toEqual([]);
  });
});

describe("the schema's source", () => {
  const source = readSources()
    .map((document) => document.loc?.source.body)
    .join('\n');
  // What people write may name what is generated: a filter of a type.
  const written = new Set(
    parse(source).definitions.flatMap((node) => ('name' in node ? (node.name?.value ?? []) : [])),
  );
  const inputs = parse(text).definitions.filter(
    (node) =>
      (node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION || node.kind === Kind.ENUM_TYPE_DEFINITION) &&
      !written.has(node.name.value),
  );
  const schema = buildSchema([source, ...inputs.map(print)].join('\n'));

  test('describes every type, field, argument and enum value', () => {
    expect(undescribed(schema)).toEqual([]);
  });

  test('describes every directive and its arguments', () => {
    const own = schema.getDirectives().filter((directive) => source.includes(`directive @${directive.name}`));
    expect(own.length).toBeGreaterThan(0);
    const bare = own.flatMap((directive) => [directive, ...directive.args].filter(({ description }) => !description));
    expect(bare.map(({ name }) => name)).toEqual([]);
  });
});
