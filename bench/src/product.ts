import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { productRoot } from './folders';

/** The product as it is built and shipped, not as its sources would run here. */
const built = (module: string): unknown => {
  if (!existsSync(join(productRoot, 'dist', 'main.js'))) {
    throw new Error(
      'The product is not built. Run `npm run build:server` in its folder, or `npm run bench`, which does.',
    );
  }
  return require(join(productRoot, 'dist', module)) as unknown;
};

export const product = {
  startNeo4j: () => (built('neo4j/startNeo4j') as typeof import('../../src/neo4j/startNeo4j')).startNeo4j,
  readMapping: () => (built('schema/readMapping') as typeof import('../../src/schema/readMapping')).readMapping,
  schemaItems: () => (built('seed/load/schemaItems') as typeof import('../../src/seed/load/schemaItems')).schemaItems,
  applySchema: () => (built('seed/load/applySchema') as typeof import('../../src/seed/load/applySchema')).applySchema,
  PlanBuilder: () => (built('seed/plan/PlanBuilder') as typeof import('../../src/seed/plan/PlanBuilder')).PlanBuilder,
  derive: () => (built('seed/derive/derive') as typeof import('../../src/seed/derive/derive')).derive,
  readConfig: () => (built('config/readConfig') as typeof import('../../src/config/readConfig')).readConfig,
  connect: () => (built('graph/connect') as typeof import('../../src/graph/connect')).connect,
  createApi: () => (built('resolvers/createApi') as typeof import('../../src/resolvers/createApi')).createApi,
  createApollo: () => (built('server/createApollo') as typeof import('../../src/server/createApollo')).createApollo,
  createLog: () => (built('server/createLog') as typeof import('../../src/server/createLog')).createLog,
  createServer: () => (built('server/createServer') as typeof import('../../src/server/createServer')).createServer,
};

/** Longer than a service should wait: a busy machine that has just started Neo4j plans a statement for seconds. */
export const patience = { TRANSACTION_TIMEOUT_MS: '60000', REQUEST_DEADLINE_MS: '60000' };
