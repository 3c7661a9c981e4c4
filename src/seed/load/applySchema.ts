import type { Session } from 'neo4j-driver';
import type { GraphMapping } from '../../schema/GraphMapping';
import { schemaItems } from './schemaItems';

/** How long an index may take to fill, in seconds. */
const INDEX_TIMEOUT_S = 600;

/** Indexes of earlier versions, which would cost every write and serve no question. */
const retired = ['names_fulltext', 'quotes_fulltext'];

/**
 * Creates the constraints and indexes that the graph lacks, and waits until all are in use.
 *
 * @returns the names of those that were created
 */
export async function applySchema(session: Session, mapping: GraphMapping): Promise<string[]> {
  const existing = await existingSchema(session);
  for (const name of retired) if (existing.has(name)) await session.run(`DROP INDEX ${name} IF EXISTS`);
  const missing = lacking(existing, mapping);
  for (const { cypher } of missing) await session.run(cypher);
  await session.run('CALL db.awaitIndexes($seconds)', { seconds: BigInt(INDEX_TIMEOUT_S) });
  return missing.map(({ name }) => name);
}

/** The constraints and indexes that the mapping asks for and the graph lacks. */
export async function missingSchema(session: Session, mapping: GraphMapping) {
  return lacking(await existingSchema(session), mapping);
}

async function existingSchema(session: Session): Promise<ReadonlySet<string>> {
  const constraints = await session.run('SHOW CONSTRAINTS YIELD name');
  const indexes = await session.run('SHOW INDEXES YIELD name');
  return new Set([...constraints.records, ...indexes.records].map((record) => record.get('name') as string));
}

function lacking(existing: ReadonlySet<string>, mapping: GraphMapping) {
  return schemaItems(mapping).filter(({ name }) => !existing.has(name));
}
