import type { GraphMapping } from '../../schema/GraphMapping';
import type { GraphSurvey } from '../read/GraphSurvey';
import type { GraphWriter } from './GraphWriter';
import { openCsv } from './openCsv';
import { openCypher } from './openCypher';
import { openGraphml } from './openGraphml';
import { openJsonl } from './openJsonl';

/** What a writer knows before it begins. */
export interface Opening {
  /** Where it puts its files. */
  readonly folder: string;
  readonly survey: GraphSurvey;
  readonly mapping: GraphMapping;
}

type Open = (opening: Opening) => Promise<GraphWriter>;

/** What `--format` may be, and what it adds to the Cypher script, which is part of every export. */
const added = {
  jsonl: [openJsonl],
  csv: [openCsv],
  cypher: [],
  graphml: [openGraphml],
} as const satisfies Readonly<Record<string, readonly Open[]>>;

export type Format = keyof typeof added;

export const formats = Object.keys(added) as readonly Format[];

/** Whether there is a format of this name. */
export function isFormat(name: string): name is Format {
  return Object.hasOwn(added, name);
}

/** What writes an export of a format. */
export function writersOf(format: Format): readonly Open[] {
  return [...added[format], openCypher];
}
