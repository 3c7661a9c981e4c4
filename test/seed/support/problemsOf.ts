import { relative } from 'node:path';
import { readMapping } from '../../../src/schema/readMapping';
import { checkSeeds } from '../../../src/seed/check/checkSeeds';
import { formatProblem } from '../../../src/seed/Problem';
import { type Files, writeSeeds } from './fictionalSeeds';

const mapping = readMapping();

/** What the check says of some files, each file by its name alone. */
export function problemsOf(files: Files): string[] {
  const folder = relative(process.cwd(), writeSeeds(files));
  const lines = checkSeeds(folder, mapping).problems.map(formatProblem);
  return lines.map((line) =>
    line.replaceAll(`${folder}/`, '').replaceAll(/(fictional-2020-03-03\/(facts\/(?=facts\.yaml))?|reference\/)/g, ''),
  );
}
