import { patience, product } from '../product';
import { serveWhenTold } from './protocol';

/**
 * The product's server over HTTP as it is built, with the configuration that it has by default but for
 * more patience. What it leaves out of
 * `npm start` is loading the seeds, which would empty the synthetic graph.
 */
serveWhenTold(async ({ uri, user, password, database }) => {
  const config = product.readConfig()({
    ...patience,
    PORT: '0',
    NEO4J_URI: uri,
    NEO4J_USER: user,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
  });
  const log = product.createLog()(config.log);
  const graph = product.connect()({ uri, user, password, database }, config.limits);
  const api = product.createApi()(config.limits);
  const server = await product.createServer()({ config, graph, schema: api.schema, plugins: api.plugins, log });
  return `${server.url}/graphql`;
});
