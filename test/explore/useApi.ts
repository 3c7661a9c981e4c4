import type { Environment } from '../../src/config/readConfig';
import type { Graph } from '../../src/graph/Graph';
import { seedGraph } from '../support/seedGraph';
import { type Answer, type ServedApi, serveApi } from '../support/serveApi';

/** The API over the project's seeds, for the tests of a file. */
export interface TestApi {
  /** The data of an answer without errors. */
  readonly data: <T>(query: string, variables?: object) => Promise<T>;
  readonly ask: (query: string, variables?: object) => Promise<Answer>;
  /** The first error's code and message. */
  readonly error: (query: string, variables?: object) => Promise<string>;
  readonly graph: () => Graph;
}

/**
 * Serves the API before the tests of a file and ends it after them.
 *
 * @param environment settings that differ from the usual ones
 */
export function useApi(environment: Environment = {}): TestApi {
  let graph: Graph;
  let api: ServedApi;
  beforeAll(async () => {
    graph = await seedGraph();
    api = await serveApi(graph, environment);
  });
  afterAll(async () => {
    await api.stop();
    await graph.close();
  });
  const ask = (query: string, variables?: object) => api.ask(query, variables);
  return {
    ask,
    data: async <T>(query: string, variables?: object) => {
      const { data, errors } = await ask(query, variables);
      if (errors) throw new Error(`${errors.map(({ message }) => message).join('\n')}\n${query}`);
      return data as T;
    },
    error: async (query, variables) => {
      const [error] = (await ask(query, variables)).errors ?? [];
      return `${error?.extensions.code}: ${error?.message}`;
    },
    graph: () => graph,
  };
}
