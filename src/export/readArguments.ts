import { parseArgs } from 'node:util';
import { type Format, formats, isFormat } from './write/formats';

export const usage = `npm run export -- --format <format> [options]

  Writes the whole graph with its evidence, the one of NEO4J_URI or the embedded
  one, with a datapackage.json and a Cypher script that rebuilds it.

  --format jsonl     nodes and relationships as JSON Lines
  --format csv       a table for each type of node and of relationship
  --format cypher    the script alone
  --format graphml   for Gephi, yEd, NetworkX and others

  --out DIR          the folder to write (default: export)
  --force            replace what is in it, whatever it is
`;

export interface ExportArguments {
  readonly format: Format;
  readonly out: string;
  readonly force: boolean;
}

/** A command line that cannot be used; its message names the argument, its value and what is allowed. */
export class UsageError extends Error {}

/**
 * Reads the command line of the export.
 *
 * @returns nothing where help is asked for
 * @throws UsageError
 */
export function readArguments(args: readonly string[]): ExportArguments | undefined {
  const { values, positionals } = parse(args);
  if (values.help) return undefined;
  const allowed = `allowed are ${formats.join(', ')}`;
  if (positionals.length > 0) {
    throw new UsageError(`"${positionals.join(' ')}" is no option; allowed are --format, --out, --force`);
  }
  if (values.format === undefined) throw new UsageError(`--format is missing; ${allowed}`);
  if (!isFormat(values.format)) throw new UsageError(`--format is "${values.format}"; ${allowed}`);
  if (values.out === '') throw new UsageError('--out is ""; allowed is the path of a folder');
  return { format: values.format, out: values.out, force: values.force };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        out: { type: 'string', default: 'export' },
        force: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message, { cause: error });
  }
}
