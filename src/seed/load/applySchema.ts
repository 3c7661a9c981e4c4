import type { Session } from 'neo4j-driver';
import type { GraphMapping } from '../../schema/GraphMapping';
import { schemaItems } from './schemaItems';

/** How long an index may take to fill, in seconds. */
const INDEX_TIMEOUT_S = 600;

/**
 * Creates the constraints and indexes that the graph lacks, and waits until all are in use.
 *
 * @returns the names of those that were created
 */
export async function applySchema(session: Session, mapping: GraphMapping): Promise<string[]> {
  const missing = await missingSchema(session, mapping);
  for (const { cypher } of missing) await session.run(cypher);
  await session.run('CALL db.awaitIndexes($seconds)', { seconds: BigInt(INDEX_TIMEOUT_S) });
  return missing.map(({ name }) => name);
}

/** The constraints and indexes that the mapping asks for and the graph lacks. */
export async function missingSchema(session: Session, mapping: GraphMapping) {
  const constraints = await session.run('SHOW CONSTRAINTS YIELD name');
  const indexes = await session.run('SHOW INDEXES YIELD name');
  const existing = new Set([...constraints.records, ...indexes.records].map((record) => record.get('name') as string));
  return schemaItems(mapping).filter(({ name }) => !existing.has(name));
}
