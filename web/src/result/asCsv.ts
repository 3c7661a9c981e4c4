import Papa from 'papaparse';
import type { Table } from './tablesOf';

/**
 * A table as CSV (RFC 4180), with a header. It begins with a byte order mark, by which Excel knows that it is UTF-8. Text that
 * a spreadsheet would run as a formula (it begins with =, +, -, @, a tab or a carriage return) gets an apostrophe in front;
 * numbers do not.
 */
export function asCsv({ columns, rows }: Table): string {
  const csv = Papa.unparse({ fields: [...columns], data: [...rows] }, { escapeFormulae: true, newline: '\r\n' });
  return `\uFEFF${csv}\r\n`;
}
