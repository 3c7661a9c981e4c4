/** Where the Neo4j of this test run is. */
export interface TestNeo4j {
  readonly uri: string;
  /** Of its HTTP API; absent if the server was given by TEST_NEO4J_URI alone. */
  readonly httpUrl: string | undefined;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/**
 * The Neo4j that `globalSetup` started for the run. Test files share its graph and take turns, so each begins by
 * putting into the graph what it needs and relies on nothing that another left.
 *
 * @example
 * const { uri, user, password } = neo4jForTests();
 * const driver = createDriver(uri, auth.basic(user, password));
 */
export function neo4jForTests(): TestNeo4j {
  const uri = process.env.TEST_NEO4J_URI;
  if (uri === undefined || uri === 'none') throw new Error('This test needs a Neo4j, and TEST_NEO4J_URI names none.');
  return {
    uri,
    httpUrl: process.env.TEST_NEO4J_HTTP_URL,
    user: process.env.TEST_NEO4J_USER ?? 'neo4j',
    password: process.env.TEST_NEO4J_PASSWORD ?? '',
    database: 'neo4j',
  };
}
