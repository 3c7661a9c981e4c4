import neo4j from 'neo4j-driver';

/** A statement as it stands in an inline snapshot: without quotes or escapes, and without the builder's blank lines. */
export class StatementText {
  readonly text: string;

  constructor(text: string) {
    this.text = text.replaceAll(/\n +(?=\n)/g, '');
  }
}

/** A parameter as one would write it in Cypher. */
export function printed(value: unknown): string {
  if (neo4j.isInt(value as object) || typeof value === 'number') return String(value);
  if (neo4j.isDate(value as object)) return `date('${value}')`;
  if (Array.isArray(value)) return `[${value.map(printed).join(', ')}]`;
  return JSON.stringify(value);
}

expect.addSnapshotSerializer({
  test: (value) => value instanceof StatementText,
  print: (value) => (value as StatementText).text,
});
