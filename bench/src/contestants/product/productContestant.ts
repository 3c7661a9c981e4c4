import { patience, product } from '../../product';
import type { Answer, Asked, GraphqlRequest } from '../../shapes/Shape';
import type { Contestant, GraphAddress } from '../Contestant';
import { executeWhole } from '../executeWhole';

/** The product as it is built: its own Apollo Server with all its plugins, each call a whole request but for HTTP. */
export async function productContestant(address: GraphAddress): Promise<Contestant<Asked>> {
  const { limits } = product.readConfig()(patience);
  const log = product.createLog()({ level: 'error', format: 'json' });
  const graph = product.connect()(address, limits);
  const api = product.createApi()(limits);
  const server = product.createApollo()(api.schema, api.plugins, log);
  await server.start();
  const ask = (request: GraphqlRequest) =>
    executeWhole(server, request, {
      graph,
      limits,
      deadline: Date.now() + limits.requestDeadlineMs,
      requestId: 'bench',
      log,
    });
  return {
    name: 'product',
    async prepare(shape: Asked) {
      const request = await productRequest(shape, ask);
      return { run: () => ask(request), answer: (raw) => plain(raw) as Answer };
    },
    async stop() {
      await server.stop();
      await graph.close();
    },
  };
}

/** The shape's request; where it begins after a compound, the API is asked for that compound's cursor first. */
export async function productRequest(
  { product: request, cursorOf }: Asked,
  ask: (request: GraphqlRequest) => Promise<Answer>,
): Promise<GraphqlRequest> {
  if (cursorOf === undefined) return request;
  const found = (await ask({
    query: 'query ($name: String!) { compounds(filter: { named: $name }) { edges { cursor } } }',
    variables: { name: cursorOf },
  })) as { compounds: { edges: { cursor: string }[] } };
  return { ...request, variables: { ...request.variables, after: found.compounds.edges[0]?.cursor } };
}

/** Connections as plain lists, of nodes or of edges. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const [first] = entries;
  if (entries.length === 1 && (first?.[0] === 'nodes' || first?.[0] === 'edges')) return plain(first[1]);
  return Object.fromEntries(entries.map(([key, inner]) => [key, plain(inner)]));
}
