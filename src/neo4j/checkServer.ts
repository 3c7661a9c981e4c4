import neo4j, { Neo4jError } from 'neo4j-driver';
import type { Connection } from '../graph/connect';
import { isSupportedServer, oldestServer } from './isSupportedServer';
import { StartupError } from './StartupError';

/**
 * Makes sure that a Neo4j can be used: reachable, the login accepted, the database there, the version recent enough.
 *
 * @returns what the server calls itself, such as `Neo4j/5.26.30`
 * @throws StartupError with one message that says which of these it is and which variable to look at
 *
 * @example await checkServer({ uri: 'bolt://localhost:7687', user: 'neo4j', password: 'secret' }) // 'Neo4j/5.26.30'
 */
export async function checkServer(address: Connection): Promise<string> {
  const { uri, user = 'neo4j', password, database } = address;
  const auth = password === undefined ? undefined : neo4j.auth.basic(user, password);
  const agent = await askAgent(address, auth).catch((error: unknown) => {
    throw explain(error, address);
  });
  if (!isSupportedServer(agent)) {
    throw new StartupError(
      `The server at ${uri} is ${agent}; Drug Program Graph needs Neo4j ${oldestServer} or later.`,
      `Upgrade it, or set NEO4J_URI to a newer one${database === undefined ? '' : ` (and NEO4J_DATABASE, now ${database})`}` +
        '; without NEO4J_URI an embedded Neo4j is started.',
    );
  }
  return agent;
}

async function askAgent({ uri, database }: Connection, auth: ReturnType<typeof neo4j.auth.basic> | undefined) {
  const driver = neo4j.driver(uri, auth, {
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  const session = driver.session({
    ...(database === undefined ? {} : { database }),
    defaultAccessMode: neo4j.session.READ,
  });
  try {
    // A statement, for a handshake alone would not notice that the database is missing.
    const { summary } = await session.run('RETURN 1');
    return summary.server.agent ?? 'a server that does not tell its version';
  } finally {
    await session.close();
    await driver.close();
  }
}

const explanations: Readonly<Record<string, (address: Connection) => [problem: string, advice: string]>> = {
  'Neo.ClientError.Security.Unauthorized': ({ uri, user = 'neo4j', password }) =>
    password === undefined
      ? [`The server at ${uri} wants a login.`, 'Set NEO4J_USER and NEO4J_PASSWORD.']
      : [
          `The server at ${uri} refuses the login of user ${user}: wrong user or wrong password.`,
          'Check NEO4J_USER and NEO4J_PASSWORD.',
        ],
  'Neo.ClientError.Security.AuthenticationRateLimit': ({ uri }) => [
    `The server at ${uri} was given a wrong password too often and refuses all for some seconds.`,
    'Check NEO4J_USER and NEO4J_PASSWORD, wait ten seconds, and start again.',
  ],
  'Neo.ClientError.Security.CredentialsExpired': ({ uri, user = 'neo4j' }) => [
    `The server at ${uri} wants user ${user} to change the initial password first.`,
    'Change it (in Neo4j Browser, or with cypher-shell), and set NEO4J_PASSWORD to the new one.',
  ],
  'Neo.ClientError.Database.DatabaseNotFound': ({ uri, database }) => [
    `The server at ${uri} has no database ${database}.`,
    'Set NEO4J_DATABASE to one that exists, or leave it unset for the home database of the user.',
  ],
};

function explain(error: unknown, address: Connection): StartupError {
  const code = error instanceof Neo4jError ? error.code : '';
  const known = explanations[code];
  if (known !== undefined) return new StartupError(...known(address), { cause: error });
  // The driver puts general advice before the cause.
  const said = (error instanceof Error ? error.message : String(error)).replace(/^.*Caused by: /s, '').split('\n')[0];
  const { uri } = address;
  if (code.startsWith('Neo.')) {
    return new StartupError(`The server at ${uri} cannot be used: ${said}`, 'Check the server and its logs.', {
      cause: error,
    });
  }
  return new StartupError(
    `No Neo4j answers at ${uri}: ${said}`,
    'Start it, or check NEO4J_URI: bolt:// for one server, neo4j:// for a cluster, neo4j+s:// for Aura; ' +
      'without NEO4J_URI an embedded Neo4j is started.',
    { cause: error },
  );
}
