import type { Transaction } from 'neo4j-driver';

/** Which facts the graph holds, and since when. */
export interface Stamp {
  readonly value: string;
  /** A date with time as ISO 8601 has it. */
  readonly loadedAt: string;
}

/** The properties of a document that are no facts of it: they are the stamp, alike on all documents. */
const STAMP = ['dataVersion', 'loadedAt'];

/** The stamp of a graph; nothing where it has none, or a hand made one document differ from another. */
export async function readStamp(transaction: Transaction): Promise<Stamp | undefined> {
  const { records } = await transaction.run(
    'MATCH (d:Document) RETURN DISTINCT d.dataVersion AS value, toString(d.loadedAt) AS loadedAt',
  );
  const [stamp] = records;
  if (records.length > 1 || !stamp?.get('value') || !stamp.get('loadedAt')) return undefined;
  return { value: stamp.get('value'), loadedAt: stamp.get('loadedAt') };
}

/**
 * Stamps every document with the version that it belongs to now.
 *
 * @returns when that was
 */
export async function writeStamp(transaction: Transaction, dataVersion: string): Promise<string> {
  const { records } = await transaction.run(
    `WITH datetime() AS now
     CALL (now) { MATCH (d:Document) SET d.dataVersion = $dataVersion, d.loadedAt = now }
     RETURN toString(now) AS loadedAt`,
    { dataVersion },
  );
  return records[0]?.get('loadedAt') as string;
}

/** What a node says apart from the stamp. */
export function withoutStamp(
  labels: readonly string[],
  properties: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  if (!labels.includes('Document')) return properties;
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !STAMP.includes(name)));
}
