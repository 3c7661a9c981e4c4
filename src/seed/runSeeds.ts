import { parseArgs } from 'node:util';
import { readConfig } from '../config/readConfig';
import { readMapping } from '../schema/readMapping';
import { isExplained } from '../start/isExplained';
import { openGraph } from '../start/openGraph';
import { type CheckedSeeds, checkSeeds } from './check/checkSeeds';
import { collectionFolders } from './collectionFolders';
import { formatCoverage } from './coverage/formatCoverage';
import { formatReport } from './load/formatReport';
import type { LoadProgress } from './load/LoadReport';
import { type LoadOptions, loadGraph } from './load/loadGraph';
import { formatProblem } from './Problem';
import { planGraph } from './plan/planGraph';

const USAGE = `npm run seeds -- <command> [options]

  check      says every error in the seeds at once, as file:line: message
  load       checks the seeds and brings the graph to what they say: the one of
             NEO4J_URI, or the embedded one
  coverage   shows every sentence of the texts with the facts that rest on it

  --dry-run         load: say what would change, and change nothing
  --adopt           load: into a database of others whose nodes bear labels of the
                    graph, too; those with an id of the seeds become part of it
  --allow-removal   load: remove documents, or more nodes than a few percent
  --seeds DIR       the folder with the seeds (default: seeds)
  --with NAME       the collection of that name beside the seeds; may be repeated
                    (default: those of COLLECTIONS)
`;

interface Options {
  readonly seedsDir: string;
  /** Folders that are read beside it. */
  readonly collections: readonly string[];
  readonly load: Pick<LoadOptions, 'dryRun' | 'adopt' | 'allowRemoval'>;
}

const COMMANDS: Readonly<Record<string, (options: Options) => number | Promise<number>>> = { check, load, coverage };

/**
 * The command line of the seeds.
 *
 * @returns the exit code: 0, 1 where something is wrong, 2 where the command line is
 */
export async function runSeeds(args: readonly string[]): Promise<number> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return misused((error as Error).message);
  }
  const { values, positionals } = parsed;
  if (values.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  const [name, ...more] = positionals;
  const command = name === undefined ? undefined : COMMANDS[name];
  if (name === undefined) return misused('a command is missing');
  if (command === undefined)
    return misused(`unknown command "${name}"; allowed are ${Object.keys(COMMANDS).join(', ')}`);
  if (more.length > 0) return misused(`"${more.join(' ')}" is too much after ${name}`);
  const misplaced = (['dry-run', 'adopt', 'allow-removal'] as const).find((option) => values[option]);
  if (misplaced && name !== 'load') return misused(`--${misplaced} goes with load, not with ${name}`);
  const load = { dryRun: values['dry-run'], adopt: values.adopt, allowRemoval: values['allow-removal'] };
  try {
    const collections = collectionFolders(values.with ?? readConfig(process.env).load.collections);
    return await command({ seedsDir: values.seeds, collections, load });
  } catch (error) {
    if (!isExplained(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      adopt: { type: 'boolean', default: false },
      'allow-removal': { type: 'boolean', default: false },
      seeds: { type: 'string', default: 'seeds' },
      with: { type: 'string', multiple: true },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}

function misused(message: string): number {
  process.stderr.write(`${message}\n\n${USAGE}`);
  return 2;
}

function check({ seedsDir, collections }: Options): number {
  const { facts, problems, notices } = checkSeeds(seedsDir, readMapping(), collections);
  if (problems.length > 0) return complain(problems);
  const documents = facts.documents.length === 1 ? '1 document' : `${facts.documents.length} documents`;
  process.stdout.write(`${[...notices, `${documents}, ${facts.entities.size} entities: no errors`].join('\n')}\n`);
  return 0;
}

function coverage({ seedsDir, collections }: Options): number {
  const { facts, problems } = checkSeeds(seedsDir, readMapping(), collections);
  for (const document of facts.documents) process.stdout.write(formatCoverage(document, facts));
  return problems.length > 0 ? complain(problems) : 0;
}

async function load({ seedsDir, collections, load: told }: Options): Promise<number> {
  const mapping = readMapping();
  const say = (message: string) => process.stderr.write(`${message}\n`);
  const { facts, problems } = checkSeeds(seedsDir, mapping, collections);
  if (problems.length > 0) return complain(problems);
  const graph = await openGraph(say);
  try {
    const database = await graph.database();
    const config = readConfig(process.env).load;
    const options: LoadOptions = {
      driver: graph.driver,
      database,
      mapping,
      dryRun: told.dryRun ?? false,
      goBack: 'always',
      adopt: told.adopt || config.adopt,
      allowRemoval: told.allowRemoval || config.allowRemoval,
      onProgress: progressLine(say),
    };
    process.stdout.write(formatReport(await loadGraph(planGraph(facts, mapping), options)));
    return 0;
  } finally {
    await graph.close();
  }
}

function complain(problems: CheckedSeeds['problems']): number {
  const count = problems.length === 1 ? '1 error' : `${problems.length} errors`;
  process.stderr.write(`${[...problems.map(formatProblem), count].join('\n')}\n`);
  return 1;
}

/** A line for each phase, and for each tenth of a long one. */
function progressLine(say: (message: string) => void): (progress: LoadProgress) => void {
  let shown = '';
  return ({ phase, done = 0, total = 0 }) => {
    const tenth = total >= 100_000 ? ` ${Math.floor((done / total) * 10) * 10}%` : '';
    const line = `${phase}${tenth}`;
    if (line !== shown) say(line);
    shown = line;
  };
}
