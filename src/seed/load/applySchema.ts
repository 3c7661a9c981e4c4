import { utils } from '@neo4j/cypher-builder';
import { Neo4jError, type Session } from 'neo4j-driver';
import { StartupError } from '../../neo4j/StartupError';
import type { GraphMapping } from '../../schema/GraphMapping';
import { type SchemaItem, schemaItems } from './schemaItems';

/** How long an index may take to fill, in seconds. */
const INDEX_TIMEOUT_S = 600;

/** Indexes of earlier versions by name, and what they are on: they would cost every write and serve no question. */
const retired: Readonly<Record<string, string>> = { names_fulltext: 'NAMED', quotes_fulltext: 'Evidence' };

/** A constraint or an index that is there. */
type Existing = Pick<SchemaItem, 'name' | 'on' | 'definition'> & { readonly kind: 'CONSTRAINT' | 'INDEX' };

/** What separates the constraints and indexes that are there from those that the mapping asks for. */
export interface SchemaDifference {
  readonly missing: readonly SchemaItem[];
  /** What an older build made and this one makes otherwise; to be dropped. */
  readonly outdated: readonly Existing[];
}

/**
 * Creates the constraints and indexes that the graph lacks, all in one transaction, so that they fill side by side, and
 * waits until all are in use.
 *
 * @param onCreated told how many there are already, of how many
 * @returns the names of those that were created
 * @throws StartupError where nodes that are there break a constraint, or somebody else's index has the name of one
 */
export async function applySchema(
  session: Session,
  mapping: GraphMapping,
  onCreated: (done: number, total: number) => void = () => undefined,
): Promise<string[]> {
  const { missing, outdated } = await compareSchema(session, mapping);
  // In a transaction of their own: Neo4j creates nothing in the place of what the same transaction drops.
  for (const { kind, name } of outdated) await session.run(`DROP ${kind} ${utils.escapeLabel(name)} IF EXISTS`);
  if (missing.length === 0) return [];
  const transaction = await session.beginTransaction({ timeout: INDEX_TIMEOUT_S * 1_000 });
  try {
    let done = 0;
    // All are sent at once and answered in order: a round trip for each would take longer than the work.
    await Promise.all(
      missing.map(async (item) => {
        await transaction.run(item.cypher).catch((error: unknown) => {
          throw explain(error);
        });
        done += 1;
        onCreated(done, missing.length);
      }),
    );
    await transaction.commit();
  } finally {
    await transaction.close();
  }
  await session.run('CALL db.awaitIndexes($seconds)', { seconds: BigInt(INDEX_TIMEOUT_S) });
  return missing.map(({ name }) => name);
}

/**
 * Holds the constraints and indexes that are there against those that the mapping asks for, by what they are, not by name.
 *
 * @throws StartupError where somebody else's has the name of one that is missing
 */
export async function compareSchema(session: Session, mapping: GraphMapping): Promise<SchemaDifference> {
  const existing = await readSchema(session);
  const wanted = schemaItems(mapping);
  const names = new Map(wanted.map((item) => [item.name, item]));
  const there = new Set(existing.map(({ definition }) => definition));
  const missing = wanted.filter(({ definition }) => !there.has(definition));
  const outdated = existing.filter((item) => isOutdated(item, names.get(item.name), names));
  const clash = existing.find(
    ({ name }) => missing.some((item) => item.name === name) && !outdated.some((item) => item.name === name),
  );
  if (clash !== undefined) {
    throw new StartupError(
      `The database has an index or a constraint named ${clash.name} on ${clash.on}, and the graph needs another of that name.`,
      'Rename or drop that one, or give the project a database of its own (NEO4J_DATABASE); nothing was changed.',
    );
  }
  return { missing, outdated };
}

/** Of an older build: what bears the name of an item on its label and is another; a type's own constraint on its ids. */
function isOutdated(
  { kind, name, on, definition }: Existing,
  wanted: SchemaItem | undefined,
  names: ReadonlyMap<string, SchemaItem>,
): boolean {
  if (wanted !== undefined) return wanted.on === on && wanted.definition !== definition;
  if (retired[name] === on) return true;
  return kind === 'CONSTRAINT' && name === `${on}_id_unique` && names.has(`${on}_id`);
}

async function readSchema(session: Session): Promise<Existing[]> {
  const constraints = await session.run(
    'SHOW CONSTRAINTS YIELD name, type, labelsOrTypes, properties RETURN *, {} AS options',
  );
  const indexes = await session.run(
    `SHOW INDEXES YIELD name, type, labelsOrTypes, properties, options, owningConstraint
     WHERE type <> 'LOOKUP' AND owningConstraint IS NULL RETURN name, type, labelsOrTypes, properties, options`,
  );
  const read = (kind: Existing['kind']) => (record: (typeof indexes.records)[number]) => {
    const on = ((record.get('labelsOrTypes') ?? []) as string[]).join('|');
    const properties = ((record.get('properties') ?? []) as string[]).join();
    const analyzer = record.get('options')?.indexConfig?.['fulltext.analyzer'] as string | undefined;
    const definition = [record.get('type'), on, properties, ...(analyzer ? [analyzer] : [])].join(' ');
    return { kind, name: record.get('name') as string, on, definition };
  };
  return [...constraints.records.map(read('CONSTRAINT')), ...indexes.records.map(read('INDEX'))];
}

function explain(error: unknown): unknown {
  if (!(error instanceof Neo4jError) || !/\.Schema\./.test(error.code)) return error;
  return new StartupError(
    `The database has nodes, an index or a constraint that stand against what the graph needs: ${error.message}`,
    'Change them, or give the project a database of its own (NEO4J_DATABASE); nothing was changed.',
    { cause: error },
  );
}
