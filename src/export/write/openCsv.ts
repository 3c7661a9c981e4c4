import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Resource } from '../datapackage/DataPackage';
import { allEntities, type Table, tablesOf } from '../datapackage/tablesOf';
import { tableOf } from '../GraphElement';
import type { Opening } from './formats';
import type { GraphWriter } from './GraphWriter';
import { textValue } from './jsonValue';
import { OutputFile } from './OutputFile';

interface OpenTable {
  readonly table: Table;
  readonly file: OutputFile;
}

/**
 * CSV: a table for each type of node and for each type of relationship, and one of all entities, to which relationships
 * that begin or end at several types refer.
 */
export async function openCsv({ folder, survey, mapping }: Opening): Promise<GraphWriter> {
  for (const name of ['nodes', 'relationships']) await mkdir(path.join(folder, name));
  const tables = tablesOf(survey, mapping);
  const open = new Map<string, OpenTable>();
  for (const table of tables) {
    const file = new OutputFile(path.join(folder, table.path));
    await file.write(stringify([table.columns.map(({ name }) => name)]));
    open.set(table.of, { table, file });
  }
  const add = async (of: string, row: Readonly<Record<string, unknown>>) => {
    const found = open.get(of);
    if (!found) throw new Error(`${of} was not there when the export began`);
    await found.file.write(stringify([found.table.columns.map(({ name }) => textValue(row[name]))]));
  };
  return {
    node: async ({ label, value, labels, properties }) => {
      const table = tableOf(labels);
      if (label === 'Entity') await add(allEntities, { id: value, type: table, name: properties.name });
      await add(table, properties);
    },
    relationship: ({ type, from, to, properties }) =>
      add(`:${type}`, { ...properties, from: from.value, to: to.value }),
    end: async () => {
      const resources: Resource[] = [];
      for (const { table, file } of open.values()) resources.push({ ...described(table), ...(await file.end()) });
      return resources;
    },
  };
}

function described({
  name,
  path: file,
  description,
  columns,
  primaryKey,
  foreignKeys,
}: Table): Omit<Resource, 'bytes' | 'hash'> {
  const schema = { fields: columns, ...(primaryKey && { primaryKey }), ...(foreignKeys.length > 0 && { foreignKeys }) };
  return { name, path: file, description, ...csv, schema };
}

const csv = {
  type: 'table',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
} as const;
