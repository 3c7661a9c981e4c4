import type { Transaction } from 'neo4j-driver';
import { MARK, prefixes, SOURCE } from './mark';

/** Which facts the graph holds, and since when. */
export interface Stamp {
  readonly value: string;
  /** A date with time as ISO 8601 has it. */
  readonly loadedAt: string;
}

/** The stamp of a graph; nothing where it has none, or a hand made one document differ from another. */
export async function readStamp(transaction: Transaction): Promise<Stamp | undefined> {
  const { records } = await transaction.run(
    `MATCH (d:Document) WHERE d.${MARK} STARTS WITH $current OR (d.${MARK} IS NULL AND d.dataVersion IS NOT NULL)
     RETURN DISTINCT d.dataVersion AS value, toString(d.loadedAt) AS loadedAt`,
    { current: prefixes.current },
  );
  const [stamp] = records;
  if (records.length > 1 || !stamp?.get('value') || !stamp.get('loadedAt')) return undefined;
  return { value: stamp.get('value'), loadedAt: stamp.get('loadedAt') };
}

/** Stamps every document with the version that it belongs to now: the API reads it there. */
export async function writeStamp(transaction: Transaction, { value, loadedAt }: Stamp): Promise<void> {
  await transaction.run(
    `MATCH (d:Document) WHERE d.${MARK} STARTS WITH $current
     SET d.dataVersion = $value, d.loadedAt = datetime($loadedAt)`,
    { current: prefixes.current, value, loadedAt },
  );
}

/**
 * How the graph came to be what it is: one node without a label, so that Neo4j draws no kind for it. Its mark is the source
 * alone.
 */
export interface LoadRecord {
  /** How the graph is stored; see `DATA_FORMAT`. */
  readonly format: number;
  /** The data versions that were loaded, the newest last. */
  readonly versions: readonly string[];
  /** Who loaded the newest: a name of the copy of the project. */
  readonly loadedBy: string;
  /** `OwnedNames` of the last load, in order. */
  readonly owned: readonly string[];
}

/**
 * How the graph is stored: 1 is without marks, 2 with. To be raised with a change that an older build cannot serve; such a
 * build then loads nothing over it.
 */
export const DATA_FORMAT = 2;

/** Versions further back than these are forgotten. */
const VERSIONS = 200;

/** What is known of earlier loads; nothing where there was none, or it is of a build that wrote no record. */
export async function readRecord(transaction: Transaction): Promise<LoadRecord | undefined> {
  const { records } = await transaction.run(
    `MATCH (n) WHERE n.${MARK} = $source
     RETURN n.format AS format, n.versions AS versions, n.loadedBy AS loadedBy, n.owned AS owned LIMIT 1`,
    { source: SOURCE },
  );
  const found = records[0]?.toObject();
  if (found === undefined) return undefined;
  const list = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);
  return {
    format: Number(found.format),
    versions: list(found.versions),
    loadedBy: String(found.loadedBy),
    owned: list(found.owned),
  };
}

/** Puts a record in the place of the one before. */
export async function writeRecord(transaction: Transaction, record: LoadRecord, loadedAt: string): Promise<void> {
  const versions = record.versions.slice(-VERSIONS);
  await transaction.run(
    `OPTIONAL MATCH (old) WHERE old.${MARK} = $source
     WITH collect(old) AS olds
     FOREACH (old IN olds | DETACH DELETE old)
     CREATE (n) SET n = $properties, n.loadedAt = datetime($loadedAt)`,
    {
      source: SOURCE,
      loadedAt,
      properties: { ...record, format: BigInt(record.format), versions, [MARK]: SOURCE },
    },
  );
}
