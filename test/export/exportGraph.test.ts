import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { parse } from 'csv-parse/sync';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { DataPackage, Resource } from '../../src/export/datapackage/DataPackage';
import { type ExportReport, exportGraph } from '../../src/export/exportGraph';
import type { Format } from '../../src/export/write/formats';
import { readMapping } from '../../src/schema/readMapping';
import { seedGraph } from '../support/seedGraph';
import { dataPackageProfile } from './dataPackageProfile';
import { exactGraph, filesOf, oddities, oddText, temporaryFolder } from './exports';

const graph = exactGraph();
const mapping = readMapping();
const { folder, remove } = temporaryFolder();
const formats: readonly Format[] = ['jsonl', 'csv', 'cypher', 'graphml'];
const reports = new Map<Format, ExportReport>();

beforeAll(async () => {
  await (await seedGraph()).close();
  await graph.driver.executeQuery(oddities, { text: oddText }, { database: await graph.database() });
  for (const format of formats) reports.set(format, await exported(format, format));
}, 240_000);
afterAll(async () => {
  await graph.driver.executeQuery('MATCH (n:Stranger) DETACH DELETE n', {}, { database: await graph.database() });
  await graph.close();
  remove();
});

const exported = (format: Format, to: string, force = false) =>
  exportGraph({ graph, mapping, format, out: path.join(folder, to), force });
const read = (...file: string[]) => readFileSync(path.join(folder, ...file), 'utf8');
const packageOf = (format: Format) => JSON.parse(read(format, 'datapackage.json')) as DataPackage;
const lines = (file: string) =>
  read('jsonl', file)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe.each(formats)('%s', (format) => {
  test('has a datapackage.json by the rules, which knows the size and checksum of each file', () => {
    const ajv = new Ajv({ allErrors: true, strictTypes: false });
    ajv.validate(dataPackageProfile, packageOf(format));
    expect(ajv.errors).toBeNull();
    const { 'datapackage.json': _, ...files } = filesOf(path.join(folder, format));
    const described = packageOf(format).resources.map(({ path: file, bytes, hash }) => [file, { bytes, hash }]);
    expect(Object.fromEntries(described)).toEqual(files);
    expect(packageOf(format)).toMatchObject({ version: reports.get(format)?.dataVersion });
    expect(packageOf(format).sources[0]?.title).toMatch(/^ImmunoGen, Inc\. Reports/);
  });

  test('is the same to the byte when it is exported again, in place of the earlier one', async () => {
    const before = filesOf(path.join(folder, format));
    await exported(format, format);
    expect(filesOf(path.join(folder, format))).toEqual(before);
    expect(readdirSync(folder)).toEqual([...formats].sort());
  });
});

test('JSON Lines have every node and relationship, and ends that are there', () => {
  const [nodes, relationships] = [lines('nodes.jsonl'), lines('relationships.jsonl')];
  const ids = new Set(nodes.map(({ id }) => id));
  const { nodes: counts, relationships: count } = reports.get('jsonl') as ExportReport;
  expect(ids.size).toBe([...counts.values()].reduce((sum, each) => sum + each, 0));
  expect(relationships).toHaveLength(count);
  expect(relationships.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
  expect(ids).not.toContain('nobody of ours');
  expect(nodes.find(({ id }) => id === 'compound:t-dm1')).toMatchObject({
    labels: ['Entity', 'Compound'],
    properties: { oddText, oddNothing: [], oddDays: ['2010-10-28'], oddTruth: true, oddWhole: 2, oddSpan: 'P1M2DT3S' },
  });
  expect(relationships).toContainEqual({
    type: 'TARGETS',
    from: 'compound:t-dm1',
    to: 'target:her2',
    properties: {
      evidenceIds: [expect.stringMatching(/^evidence:immunogen-2010-10-28:/)],
      quotes: [expect.stringContaining('HER2+ breast cancer')],
      assertion: 'INFERRED',
    },
  });
});

test('tables hold what their schema says: types, values that are required or unique, keys of other tables', () => {
  const tables = packageOf('csv').resources.filter(({ type }) => type === 'table');
  const rows = new Map(tables.map((table) => [table.name, rowsOf(table)]));
  for (const { name, schema } of tables) {
    const table = rows.get(name) ?? [];
    for (const field of schema?.fields ?? []) {
      const values = table.map((row) => row[field.name] ?? '');
      const present = values.filter((value) => value !== '');
      expect([name, field.name, present.filter((value) => !isOf(field.type, value))]).toEqual([name, field.name, []]);
      if (field.constraints?.required) expect(present).toHaveLength(values.length);
      if (field.constraints?.unique) expect(new Set(present).size).toBe(present.length);
      const allowed = field.constraints?.enum;
      if (allowed) expect(allowed).toEqual(expect.arrayContaining([...new Set(present)]));
    }
    for (const { fields, reference } of schema?.foreignKeys ?? []) {
      const known = new Set(rows.get(reference.resource)?.map((row) => row[reference.fields[0] ?? '']));
      expect(table.map((row) => row[fields[0] ?? '']).filter((value) => !known.has(value))).toEqual([]);
    }
  }
  expect(rows.get('compound')).toHaveLength(13);
  expect(rows.get('compound')?.find(({ id }) => id === 'compound:t-dm1')).toMatchObject({ oddText, 'odd name': '1' });
  expect(rows.get('relationships-targets')).toContainEqual({
    from: 'compound:t-dm1',
    to: 'target:her2',
    evidenceIds: expect.stringMatching(/^\["evidence:/),
    quotes: expect.stringContaining('HER2+ breast cancer'),
    assertion: 'INFERRED',
  });
});

test('tables say what the SDL says of their columns, and what they refer to', () => {
  const { resources } = packageOf('csv');
  const schemaOf = (name: string) => resources.find((resource) => resource.name === name)?.schema;
  expect(schemaOf('trial')?.fields.find(({ name }) => name === 'phase')).toMatchObject({
    type: 'string',
    description: "The trial's phase. “Phase Ib/II” and “Phase I/IIa” are PHASE_1_2.",
    constraints: { enum: expect.arrayContaining(['PHASE_3']) },
  });
  expect(schemaOf('milestone')?.fields.find(({ name }) => name === 'dueEarliest')).toMatchObject({ type: 'date' });
  expect(schemaOf('relationships-targets')?.foreignKeys).toEqual([
    { fields: ['from'], reference: { resource: 'compound', fields: ['id'] } },
    { fields: ['to'], reference: { resource: 'target', fields: ['id'] } },
  ]);
  expect(schemaOf('relationships-supported-by')?.foreignKeys).toEqual([
    { fields: ['from'], reference: { resource: 'entities', fields: ['id'] } },
    { fields: ['to'], reference: { resource: 'evidence', fields: ['id'] } },
  ]);
});

test('GraphML is well formed, has its keys before they are used, and the same nodes and edges', () => {
  const text = read('graphml', 'graph.graphml');
  expect(XMLValidator.validate(text)).toBe(true);
  const isArray = (name: string, _: unknown, __: boolean, isAttribute: boolean) =>
    !isAttribute && ['key', 'node', 'edge', 'data'].includes(name);
  const options = {
    ignoreAttributes: false,
    attributeNamePrefix: '',
    isArray,
    parseTagValue: false,
    trimValues: false,
  };
  const { graphml } = new XMLParser({
    ...options,
    processEntities: { enabled: true, maxTotalExpansions: 1e6 },
    htmlEntities: true,
  }).parse(text);
  const names = new Map<string, string>(graphml.key.map((key: Record<string, string>) => [key.id, key['attr.name']]));
  expect(names.size).toBe(graphml.key.length);
  type Element = { id: string; source: string; target: string; data: { key: string; '#text'?: string }[] };
  const data = (element: Element) =>
    Object.fromEntries(element.data.map((item) => [names.get(item.key), item['#text'] ?? '']));
  const { node, edge } = graphml.graph as { node: Element[]; edge: Element[] };
  expect(node.map(({ id }) => id)).toEqual(lines('nodes.jsonl').map(({ id }) => id));
  expect(edge.map(({ source, target }) => [source, target])).toEqual(
    lines('relationships.jsonl').map(({ from, to }) => [from, to]),
  );
  expect([...node, ...edge].flatMap((element) => element.data).filter(({ key }) => !names.has(key))).toEqual([]);
  const compound = node.find(({ id }) => id === 'compound:t-dm1') as Element;
  expect(data(compound)).toMatchObject({
    labels: ':Entity:Compound',
    label: 'T-DM1',
    type: 'Compound',
    stageRank: expect.stringMatching(/^\d+$/),
    // XML knows no control characters.
    oddText: oddText.replace('\u0001', '\ufffd'),
    oddNothing: '[]',
  });
  const named = edge.find(({ source, target }) => source === 'compound:t-dm1' && target === 'name:tdm1') as Element;
  expect(data(named)).toMatchObject({ label: 'NAMED', property_label: 'T-DM1' });
});

test('a folder with something else is refused, and left as it is, unless it is given up', async () => {
  const other = path.join(folder, 'cypher', 'other');
  mkdirSync(other);
  writeFileSync(path.join(other, 'thesis.txt'), 'all of it');
  const refused = exported('cypher', 'cypher/other');
  await expect(refused).rejects.toThrow(
    `--out is "${other}", which has files that are no export; nothing was written.\n` +
      'Allowed: a folder that is new, empty or an earlier export; with --force, any folder.',
  );
  await expect(exported('cypher', 'cypher/other/thesis.txt')).rejects.toThrow(
    'thesis.txt", which is no folder; nothing',
  );
  expect(readdirSync(other)).toEqual(['thesis.txt']);
  // No process has this id, so this is what a killed export left.
  mkdirSync(`${other}.99999999-0123abcd.part`);
  await exported('cypher', 'cypher/other', true);
  expect(readdirSync(other)).toEqual(['datapackage.json', 'graph.cypher']);
  expect(readdirSync(path.dirname(other))).toEqual(['datapackage.json', 'graph.cypher', 'other']);
});

function rowsOf({ path: file }: Resource): Record<string, string>[] {
  return parse(read('csv', file), { columns: true });
}

const texts: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?(e[+-]?\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  datetime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/,
  array: /^\[.*\]$/s,
};

function isOf(type: string, value: string): boolean {
  return texts[type]?.test(value) ?? true;
}
