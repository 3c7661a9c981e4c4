import { parseArgs } from 'node:util';
import { readMapping } from '../schema/readMapping';
import { checkSeeds } from './check/checkSeeds';
import { formatCoverage } from './coverage/formatCoverage';
import { formatProblem } from './Problem';

const USAGE = `npm run seeds -- <command> [options]

  check      every error in the seeds at once, as file:line: message
  load       checks the seeds and brings the graph to what they say
  coverage   every sentence of the texts with the facts that rest on it

  --dry-run     load: say what would change, and change nothing
  --seeds DIR   the folder with the seeds (default: seeds)
`;

/** The command line of the seeds. Returns the exit code: 0, 1 where something is wrong, 2 for a wrong command line. */
export async function runSeeds(args: readonly string[]): Promise<number> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  const [command, ...more] = parsed.positionals;
  const seedsDir = parsed.values.seeds;
  if (parsed.values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (more.length > 0 || command === undefined) {
    process.stderr.write(USAGE);
    return 2;
  }
  if (command === 'check') return check(seedsDir);
  if (command === 'coverage') return coverage(seedsDir);
  process.stderr.write(`unknown command "${command}"; allowed are check, load, coverage\n\n${USAGE}`);
  return 2;
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      seeds: { type: 'string', default: 'seeds' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}

function check(seedsDir: string): number {
  const { facts, problems, notices } = checkSeeds(seedsDir, readMapping());
  for (const notice of notices) process.stderr.write(`${notice}\n`);
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
  if (problems.length > 0) {
    process.stderr.write(`${problems.length} error${problems.length === 1 ? '' : 's'}\n`);
    return 1;
  }
  process.stdout.write(`${facts.documents.length} document(s), ${facts.entities.size} entities: no errors\n`);
  return 0;
}

function coverage(seedsDir: string): number {
  const { facts, problems } = checkSeeds(seedsDir, readMapping());
  for (const document of facts.documents) process.stdout.write(formatCoverage(document, facts));
  return problems.length > 0 ? check(seedsDir) : 0;
}
