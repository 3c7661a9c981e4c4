import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchRoot } from './folders';
import { fullPlan, type Plan, quickPlan } from './measure/Plan';
import { stopAll } from './neo4j/startGraph';
import { chart } from './report/chart';
import { Progress } from './report/Progress';
import { table } from './report/table';
import { DifferentAnswers, runBenchmark } from './runBenchmark';

const usage = `npm run bench -- [--quick] [--sizes 2000,20000] [--requests 50]
  --quick   the smallest graph and few requests, in two minutes; writes bench/results/quick.json
  --sizes   compounds of the graphs, multiples of 2,000
  --requests  how often each question is asked of each contestant`;

async function main() {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stopAll().finally(() => process.exit(130)));
  }
  const plan = planOf(process.argv.slice(2));
  const results = await runBenchmark(plan, new Progress());
  const folder = join(benchRoot, 'results');
  mkdirSync(folder, { recursive: true });
  const text = table(results);
  writeFileSync(join(folder, `${plan.resultName}.json`), `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(join(folder, `${plan.resultName}.md`), `${text}\n`);
  writeFileSync(
    join(folder, plan.resultName === 'latest' ? 'cost.svg' : `${plan.resultName}.svg`),
    chart(results.shapes),
  );
  console.log(`${text}\n\nWritten to bench/results/${plan.resultName}.json in ${results.seconds} s.`);
}

function planOf(args: readonly string[]): Plan {
  const { values } = parseArgs({
    args: [...args],
    options: { quick: { type: 'boolean' }, sizes: { type: 'string' }, requests: { type: 'string' } },
  });
  const plan = values.quick ? quickPlan : fullPlan;
  const sizes = values.sizes?.split(',').map(Number) ?? plan.sizes;
  const requests = values.requests === undefined ? plan.requests : Number(values.requests);
  if (sizes.some((size) => !(size > 0) || size % 2_000 !== 0)) throw new Error(`--sizes: multiples of 2,000\n${usage}`);
  if (!(requests >= 1)) throw new Error(`--requests: a number from 1\n${usage}`);
  const partial = values.sizes !== undefined || values.requests !== undefined;
  return { ...plan, sizes, requests, resultName: partial ? 'partial' : plan.resultName };
}

main().catch((error: unknown) => {
  if (error instanceof DifferentAnswers) console.error(`The contestants do not answer alike:\n${error.message}`);
  else console.error(error);
  process.exitCode = 1;
});
