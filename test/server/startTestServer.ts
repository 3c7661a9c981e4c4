import { makeExecutableSchema } from '@graphql-tools/schema';
import { GraphQLError } from 'graphql';
import { pino } from 'pino';
import type { Config } from '../../src/config/Config';
import { readConfig } from '../../src/config/readConfig';
import { connect } from '../../src/graph/connect';
import type { Graph } from '../../src/graph/Graph';
import { read } from '../../src/graph/read';
import type { RequestContext } from '../../src/resolvers/RequestContext';
import { boundedLines } from '../../src/server/createLog';
import { createServer, type Server } from '../../src/server/createServer';
import { neo4jForTests } from '../support/neo4jForTests';

/** A server with a schema of its own, so that what is under test here is the server and not the answers. */
export interface TestServer extends Server {
  readonly graph: Graph;
  /** Log lines, parsed. */
  readonly lines: Record<string, unknown>[];
  /** Sends a document and gives the answer with its status. */
  readonly ask: (query: string, variables?: object) => Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
}

const typeDefs = /* GraphQL */ `
  type Query {
    "What Neo4j says to RETURN 1."
    one: Int
    "Takes Neo4j far longer than any deadline here."
    slow: Int
    defect: Int
    statementError: Int
    mistake: Int
    outOfNothing: Int!
    echo(number: Int, text: [String!]): String
    sized(size: Size, kind: Kind): String
  }
  input Size {
    width: Int
  }
  enum Kind {
    LARGE
    SMALL
  }
`;

const ask =
  (cypher: string) =>
  async (_: unknown, _args: unknown, { graph, deadline }: RequestContext) => {
    const [value] = await read(graph, { cypher, params: {} }, deadline);
    return value;
  };

const resolvers = {
  Query: {
    one: ask('RETURN 1'),
    slow: ask('UNWIND range(1, 1000000000) AS x RETURN sum(x * x % 7)'),
    defect: () => {
      throw new Error('Secret: bolt://neo4j:password@10.0.0.1');
    },
    statementError: ask('RETURN secretFunction()'),
    mistake: () => {
      throw new GraphQLError('first is 101; at most 100', { extensions: { code: 'BAD_USER_INPUT' } });
    },
    outOfNothing: () => null,
    sized: (_: unknown, { kind }: { kind?: string }) => kind,
    echo: (_: unknown, { number, text }: { number?: number; text?: string[] }) => `${number} ${text?.length}`,
  },
};

export async function startTestServer(
  environment: Record<string, string> = {},
  neo4jUri?: string,
): Promise<TestServer> {
  const config: Config = readConfig({ PORT: '0', ...environment });
  const lines: Record<string, unknown>[] = [];
  const log = pino({ ...boundedLines, level: 'trace' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const { uri, user, password } = neo4jForTests();
  const graph = connect({ uri: neo4jUri ?? uri, user, password }, config.limits);
  const schema = makeExecutableSchema({ typeDefs, resolvers });
  const server = await createServer({ config, graph, schema, log });
  return {
    ...server,
    graph,
    lines,
    ask: (query, variables) => post(server.url, JSON.stringify({ query, variables })),
    stop: async () => {
      await server.stop();
      await graph.close();
    },
  };
}

/** Posts a body as it is. */
export async function post(url: string, body: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  const { data, errors } = (await response.json()) as Pick<Answer, 'data' | 'errors'>;
  return { status: response.status, headers: response.headers, data, errors };
}
