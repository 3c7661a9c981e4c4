import { pino } from 'pino';
import { readConfig } from '../../../src/config/readConfig';
import { connect } from '../../../src/graph/connect';
import { createApi } from '../../../src/resolvers/createApi';
import { createServer } from '../../../src/server/createServer';

/**
 * Serves the API of a Neo4j that is away, for `memory.test.ts`, in a process of its own: operations are checked, parsed,
 * compiled and kept as always, and each then ends in SERVICE_UNAVAILABLE.
 */
async function main(): Promise<void> {
  const config = readConfig({ PORT: '0', REQUEST_DEADLINE_MS: '100', TRANSACTION_TIMEOUT_MS: '100' });
  const graph = connect({ uri: 'bolt://127.0.0.1:9' }, config.limits);
  const { schema, plugins } = createApi(config.limits);
  const { url } = await createServer({ config, graph, schema, plugins, log: pino({ level: 'silent' }) });
  process.stdout.write(`${url}\n`);
}

void main();
