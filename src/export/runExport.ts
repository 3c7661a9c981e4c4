import type { Graph } from '../graph/Graph';
import { readMapping } from '../schema/readMapping';
import { isExplained } from '../start/isExplained';
import { openGraph } from '../start/openGraph';
import { exportGraph } from './exportGraph';
import { formatReport } from './formatReport';
import type { OutputFolder } from './OutputFolder';
import { type ExportArguments, readArguments, UsageError, usage } from './readArguments';

/**
 * The command line of the export.
 *
 * @returns the exit code: 0, 1 where something is wrong, 2 where the command line is
 */
export async function runExport(args: readonly string[]): Promise<number> {
  try {
    const wanted = readArguments(args);
    process.stdout.write(wanted ? await write(wanted) : usage);
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n\n${usage}`);
      return 2;
    }
    if (!isExplained(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

async function write({ format, out, force }: ExportArguments): Promise<string> {
  const onProgress = (message: string) => void process.stderr.write(`${message}\n`);
  const graph = await openGraph(onProgress, { exactIntegers: true });
  try {
    const onFolder = (folder: OutputFolder) => discardWhenEnded(folder, graph);
    const options = { graph, mapping: readMapping(), format, out, force, onProgress, onFolder };
    return formatReport(await exportGraph(options), out);
  } finally {
    await graph.close();
  }
}

/** Ctrl-C leaves no half of an export behind, and no Neo4j that was started for it. */
function discardWhenEnded(folder: OutputFolder, graph: Graph): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      folder.discard();
      void graph.close().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143));
    });
  }
}
