import { CsvError, parse } from 'csv-parse/sync';
import type { Place, Problems } from '../Problem';

/** A row of a CSV file: a text for each column, and the line on which it begins. */
export interface CsvRow<Column extends string> {
  readonly place: Place;
  readonly values: Readonly<Record<Column, string>>;
}

/**
 * Reads a CSV text (RFC 4180) whose first line must be exactly `columns`. What is wrong is added to `problems`.
 *
 * @param file the path that problems name
 */
export function readCsv<Column extends string>(
  text: string,
  file: string,
  columns: readonly Column[],
  problems: Problems,
): CsvRow<Column>[] {
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, { bom: true, info: true, relaxColumnCount: true, skipEmptyLines: true }) as never;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    problems.add({ file, line }, `not readable as CSV: ${error.message}`);
    return [];
  }
  const [header, ...rows] = records;
  if (header?.record.join() !== columns.join()) {
    problems.add(
      { file, line: 1 },
      `the first line is "${header?.record.join() ?? ''}"; it must be "${columns.join()}"`,
    );
    return [];
  }
  return rows.flatMap(({ record, info }) => {
    // A record's `lines` is the line on which it ends; quoted line breaks in it lie above.
    const place = { file, line: info.lines - record.join('').split('\n').length + 1 };
    const empty = columns.filter((_, index) => !record[index]?.trim());
    if (record.length !== columns.length || empty.length > 0) {
      problems.add(
        place,
        `the row "${record.join()}" has ${record.length} columns${empty.length ? `, nothing under ${empty.join(', ')}` : ''}; ` +
          `it must say ${columns.join(', ')}`,
      );
      return [];
    }
    return [
      { place, values: Object.fromEntries(columns.map((column, i) => [column, record[i]])) as Record<Column, string> },
    ];
  });
}
