import { startGraph } from './neo4j/startGraph';

/**
 * Serves the graph of one size until Ctrl-C, for tuning plans by hand: on loopback, without login. Builds it if need be.
 *
 * @example npm --prefix bench run serve -- 20000 18020
 */
async function main() {
  const size = Number(process.argv[2] ?? 20_000);
  const boltPort = Number(process.argv[3] ?? 0);
  const { neo4j } = await startGraph(size, (message) => process.stderr.write(`\r${message}`), {
    boltPort,
    extraConf: { 'dbms.security.auth_enabled': 'false' },
  });
  console.log(`\n${size} compounds at ${neo4j.uri}, no login, pid ${neo4j.pid}`);
  // A Neo4j of its own does not keep the process that started it; this does.
  const waiting = setInterval(() => undefined, 60_000);
  const stop = () => {
    clearInterval(waiting);
    void neo4j.stop();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);
}

void main();
