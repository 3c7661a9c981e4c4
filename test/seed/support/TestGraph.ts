import neo4j, { type Driver } from 'neo4j-driver';
import { readMapping } from '../../../src/schema/readMapping';
import { canonical } from '../../../src/seed/canonical';
import type { LoadReport } from '../../../src/seed/load/LoadReport';
import type { LoadOptions } from '../../../src/seed/load/loadGraph';
import { loadSeeds } from '../../../src/seed/loadSeeds';
import { neo4jForTests, type TestNeo4j } from '../../support/neo4jForTests';
import { type Files, writeSeeds } from './fictionalSeeds';

const mapping = readMapping();

type TestServer = Pick<TestNeo4j, 'uri' | 'user' | 'password' | 'database'>;

/** A graph as the loader sees it: that of the test run, if no other is named. */
export class TestGraph {
  readonly driver: Driver;
  readonly database: string;

  constructor({ uri, user, password, database }: TestServer = neo4jForTests()) {
    this.driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
    this.database = database;
  }

  /** All nodes away. Constraints and indexes stay, for they take seconds. */
  async empty(): Promise<void> {
    await this.run('MATCH (n) DETACH DELETE n');
  }

  /** All constraints and indexes away. */
  async dropSchema(): Promise<void> {
    for (const [name] of await this.run('SHOW CONSTRAINTS YIELD name')) await this.run(`DROP CONSTRAINT \`${name}\``);
    const owned = "type = 'LOOKUP' OR owningConstraint IS NOT NULL";
    const indexes = await this.run(`SHOW INDEXES YIELD name, type, owningConstraint WHERE NOT (${owned}) RETURN name`);
    for (const [name] of indexes) await this.run(`DROP INDEX \`${name}\``);
  }

  load(files: Files, options: Omit<Partial<LoadOptions>, 'driver' | 'database' | 'mapping'> = {}): Promise<LoadReport> {
    const { driver, database } = this;
    return loadSeeds({ driver, database, mapping, seedsDir: writeSeeds(files), ...options });
  }

  /** Rows as lists of values. */
  async run(cypher: string, params: Record<string, unknown> = {}): Promise<unknown[][]> {
    const { records } = await this.driver.executeQuery(cypher, params, { database: this.database });
    return records.map((record) => record.keys.map((key) => record.get(key)));
  }

  /** Every node and relationship as text, so that two states can be compared. When and after what it was loaded does not count. */
  async everything(): Promise<string[]> {
    const nodes = await this.run(
      "MATCH (n) WHERE coalesce(n.loadedFrom <> 'seeds', true) RETURN labels(n) AS labels, n {.*, loadedAt: null} AS properties",
    );
    const relationships = await this.run(
      'MATCH (n)-[r]->(m) RETURN type(r) AS type, coalesce(n.id, n.key) AS start, coalesce(m.id, m.key) AS end, properties(r) AS properties',
    );
    return [...nodes, ...relationships].map((row) => row.map(canonical).join(' ')).sort();
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}
