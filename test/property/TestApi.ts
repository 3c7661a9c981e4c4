import type { ApolloServer } from '@apollo/server';
import { pino } from 'pino';
import { readConfig } from '../../src/config/readConfig';
import { connect } from '../../src/graph/connect';
import type { Graph } from '../../src/graph/Graph';
import { createApi, type ExecutableApi } from '../../src/resolvers/createApi';
import type { RequestContext } from '../../src/resolvers/RequestContext';
import { createApollo } from '../../src/server/createApollo';
import { neo4jForTests } from '../support/neo4jForTests';
import { patience } from '../support/patience';
import { planOf } from './graph/planOf';
import { prepareDatabase } from './graph/prepareDatabase';
import { replaceGraph } from './graph/replaceGraph';
import type { TestGraph } from './graph/TestGraph';

/** The API over a graph that tests replace as they like. */
export class TestApi {
  readonly #server: ApolloServer<RequestContext>;
  readonly #graph: Graph;
  readonly #limits = readConfig(patience).limits;

  /** What the API wrote to its log of defects, which no client is told. */
  readonly defects: string[] = [];
  readonly #log = pino({ level: 'warn' }, { write: (line) => void this.defects.push(line) });

  private constructor(
    readonly api: ExecutableApi,
    graph: Graph,
  ) {
    this.#graph = graph;
    this.#server = createApollo(api.schema, api.plugins, this.#log);
  }

  static async start(): Promise<TestApi> {
    const api = createApi({ pageSize: readConfig(patience).limits.pageSize });
    const { uri, user, password, database } = neo4jForTests();
    const test = new TestApi(api, connect({ uri, user, password, database }, readConfig(patience).limits));
    await prepareDatabase(test.#graph.driver, database, api.mapping);
    await test.#server.start();
    return test;
  }

  /** Puts a graph in the place of the one that is there. */
  async load(graph: TestGraph): Promise<void> {
    await replaceGraph(this.#graph.driver, neo4jForTests().database, planOf(this.api.mapping, graph));
  }

  /** The answer to an operation, as JSON. */
  async ask(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    const { body } = await this.#server.executeOperation(
      { query, variables },
      {
        contextValue: {
          graph: this.#graph,
          limits: this.#limits,
          deadline: Date.now() + this.#limits.requestDeadlineMs,
          requestId: 'test',
          log: this.#log,
        },
      },
    );
    if (body.kind !== 'single') throw new Error('An answer in parts');
    return body.singleResult as Answer;
  }

  async stop(): Promise<void> {
    await this.#server.stop();
    await this.#graph.close();
  }
}

export interface Answer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}
