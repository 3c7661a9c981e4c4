import type { Driver } from 'neo4j-driver';

/** A Neo4j to ask: made by `connect`, read by `read`. */
export interface Graph {
  readonly driver: Driver;
  /** The name of the database; asked once where the configuration does not say it. */
  readonly database: () => Promise<string> | string;
  /** How long one statement may run in Neo4j, in milliseconds. */
  readonly transactionTimeoutMs: number;
  readonly close: () => Promise<void>;
}
