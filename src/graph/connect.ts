import neo4j, { type Driver } from 'neo4j-driver';
import type { Graph } from './Graph';

/** Where a Neo4j is and who asks it. */
export interface Connection {
  readonly uri: string;
  readonly user?: string;
  /** Absent: the server wants no login. */
  readonly password?: string;
  /** Absent: the user's home database. */
  readonly database?: string;
}

export interface ConnectLimits {
  /** How long one statement may run in Neo4j, in milliseconds. */
  readonly transactionTimeoutMs: number;
  /** How many statements run at once; more wait for their turn. */
  readonly connections?: number;
  /** Give whole numbers as `bigint`, so that they differ from floats. By default all are numbers. */
  readonly exactIntegers?: boolean;
}

/**
 * Opens a pool of connections to a Neo4j. Nothing is sent before the first statement, so this cannot fail on a server
 * that is away; the pool finds it again when it is back.
 *
 * @example
 * const graph = connect({ uri: 'bolt://localhost:7687', user: 'neo4j', password }, { transactionTimeoutMs: 8_000 });
 */
export function connect(
  { uri, user = 'neo4j', password, database }: Connection,
  { transactionTimeoutMs, connections = 50, exactIntegers = false }: ConnectLimits,
): Graph {
  const driver = neo4j.driver(uri, password === undefined ? undefined : neo4j.auth.basic(user, password), {
    ...(exactIntegers ? { useBigInt: true } : { disableLosslessIntegers: true }),
    userAgent: 'drug-program-graph',
    telemetryDisabled: true,
    // Waiting longer than this for one's turn is as good as an error.
    maxConnectionPoolSize: connections,
    connectionAcquisitionTimeout: 5_000,
    connectionTimeout: 3_000,
    // A connection that a firewall forgot would hang a request; one that was just used is not asked first.
    connectionLivenessCheckTimeout: 60_000,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
  return {
    driver,
    database: database ? () => database : homeDatabase(driver),
    transactionTimeoutMs,
    close: () => driver.close(),
  };
}

/** Without a name the driver asks the server for it with every statement; one question is enough. */
function homeDatabase(driver: Driver): () => Promise<string> {
  let asked: Promise<string> | undefined;
  return () => {
    asked ??= askForHomeDatabase(driver).catch((error: unknown) => {
      asked = undefined;
      throw error;
    });
    return asked;
  };
}

async function askForHomeDatabase(driver: Driver): Promise<string> {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    const result = await session.run('CALL db.info() YIELD name RETURN name');
    return result.records[0]?.get('name') as string;
  } finally {
    await session.close();
  }
}
