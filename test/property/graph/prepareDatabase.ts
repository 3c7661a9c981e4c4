import type { Driver } from 'neo4j-driver';
import type { GraphMapping } from '../../../src/schema/GraphMapping';
import { applySchema } from '../../../src/seed/load/applySchema';

/**
 * Gives the database the constraints and indexes of the project, so that statements start where they do in earnest. Those
 * of full text are left out: random questions do not search, and keeping them up takes longer than storing a small graph.
 */
export async function prepareDatabase(driver: Driver, database: string, mapping: GraphMapping): Promise<void> {
  const session = driver.session({ database });
  try {
    await session.run('MATCH (n) DETACH DELETE n');
    await applySchema(session, mapping);
    const { records } = await session.run("SHOW INDEXES YIELD name, type WHERE type = 'FULLTEXT' RETURN name");
    for (const record of records) await session.run(`DROP INDEX \`${record.get('name')}\``);
  } finally {
    await session.close();
  }
}
