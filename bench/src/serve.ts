import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { loadGraph } from './graph/loadGraph';
import { built, homeOf, startGraph } from './neo4j/startGraph';

/** `npm --prefix bench run serve -- 20000`: builds the graph of that size if need be, and serves it until Ctrl-C. */
async function main() {
  const size = Number(process.argv[2] ?? 20_000);
  const graph = await startGraph(size);
  process.once('SIGINT', () => void graph.stop());
  process.once('SIGTERM', () => void graph.stop());
  if (!built(size)) {
    const driver = neo4j.driver(graph.uri, neo4j.auth.basic(graph.user, graph.password));
    const report = await loadGraph(driver, size, (share) =>
      process.stderr.write(`\rloading ${Math.round(share * 100)} %`),
    );
    writeFileSync(join(homeOf(size), 'load.json'), JSON.stringify(report, null, 2));
    console.error('\n', report);
    await driver.close();
  }
  console.log(`${size} compounds at ${graph.uri}, pid ${graph.pid}`);
}

void main();
