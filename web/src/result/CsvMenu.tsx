import { DropdownMenu } from '@graphiql/react';
import { asCsv } from './asCsv';
import { saveFile } from './saveFile';
import { tablesOf } from './tablesOf';

/** Saves a list of an answer as CSV: a menu, as an answer can have several. */
export function CsvMenu({ data }: { readonly data: unknown }) {
  const tables = tablesOf(data);
  return (
    <DropdownMenu>
      <DropdownMenu.Button disabled={tables.length === 0}>CSV ▾</DropdownMenu.Button>
      <DropdownMenu.Content>
        {tables.map((table) => (
          <DropdownMenu.Item
            key={table.name}
            onSelect={() => saveFile(`${table.name}.csv`, 'text/csv;charset=utf-8', asCsv(table))}
          >
            {table.name} ({table.rows.length} {table.rows.length === 1 ? 'row' : 'rows'})
          </DropdownMenu.Item>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  );
}
