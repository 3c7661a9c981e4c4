/** Where the Neo4j of this test file is. */
export interface TestNeo4j {
  readonly uri: string;
  /** Of its HTTP API; absent if the server was given by TEST_NEO4J_URI. */
  readonly httpUrl?: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/**
 * The Neo4j that `globalSetup` started for the worker that runs this file. The files of one worker share its graph and
 * take turns, so each begins by putting into the graph what it needs and relies on nothing that another left.
 *
 * @example
 * const { uri, user, password } = neo4jForTests();
 * const driver = createDriver(uri, auth.basic(user, password));
 */
export function neo4jForTests(): TestNeo4j {
  const { TEST_NEO4J_URI, TEST_NEO4J_USER, TEST_NEO4J_PASSWORD, TEST_NEO4J_SERVERS, JEST_WORKER_ID } = process.env;
  if (TEST_NEO4J_URI === 'none') throw new Error('This test needs a Neo4j, and TEST_NEO4J_URI names none.');
  if (TEST_NEO4J_URI) {
    return {
      uri: TEST_NEO4J_URI,
      user: TEST_NEO4J_USER ?? 'neo4j',
      password: TEST_NEO4J_PASSWORD ?? '',
      database: 'neo4j',
    };
  }
  const servers = JSON.parse(TEST_NEO4J_SERVERS ?? '[]') as TestNeo4j[];
  const server = servers[Number(JEST_WORKER_ID) - 1];
  if (!server) throw new Error(`No Neo4j was started for worker ${JEST_WORKER_ID} of this run.`);
  return server;
}
