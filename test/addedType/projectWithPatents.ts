import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  appended,
  DOCUMENT,
  FACTS,
  type Files,
  fictionalSeeds,
  replaced,
  SOURCE,
} from '../seed/support/fictionalSeeds';

const root = path.join(__dirname, '../..');

/** Two fictional patents, and the document that speaks of them. */
function seedsWithPatents(): Files {
  const source = `${fictionalSeeds[SOURCE]}
Fictional patent FP-1 (“the first”) of Fictional Biotech protects FB-1 as a substance in 12 claims until 2030. FP-2 protects how it is made.
`;
  const sha256 = (text = '') => createHash('sha256').update(text).digest('hex');
  const rehashed = replaced(DOCUMENT, sha256(fictionalSeeds[SOURCE]), sha256(source), {
    ...fictionalSeeds,
    [SOURCE]: source,
  });
  const patents = `  - id: patent:fp-1
    name: FP-1
    synonyms: [{ label: the first, type: COMMON }]
    kind: SUBSTANCE
    expires: 2030
    claimCount: 12
    holder: organization:fictional-biotech
    compounds: [{ to: compound:fb-1, part: SUBSTANCE }]
    evidence:
      - quote: Fictional patent FP-1 (“the first”) of Fictional Biotech protects FB-1 as a substance in 12 claims until 2030.
  - id: patent:fp-2
    name: FP-2
    kind: PROCESS
    compounds: [{ to: compound:fb-1, part: PROCESS }]
    evidence:
      - quote: FP-2 protects how it is made.
        assertion: INFERRED
        reasoning: A fictional test concludes it.
`;
  return appended(FACTS, patents, rehashed);
}

/** The project as a folder, to which somebody added a type of entity as CONTRIBUTING.md says: its SDL, seeds, a colour. */
export interface ExtendedProject {
  /** A module of it, by its path in the project. */
  readonly load: <T>(module: string) => Promise<T>;
  readonly folder: string;
  readonly remove: () => void;
}

/** Copies the project and adds patents; no line of `src/` is another. */
export function projectWithPatents(): ExtendedProject {
  const folder = mkdtempSync(path.join(tmpdir(), 'drug-program-graph-patents-'));
  for (const part of ['src', 'schema', 'neo4j', 'package.json']) {
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  }
  for (const part of ['node_modules', 'dist', 'client']) symlinkSync(path.join(root, part), path.join(folder, part));
  cpSync(path.join(__dirname, 'patent.graphql'), path.join(folder, 'schema/patent.graphql'));
  const palette = path.join(folder, 'neo4j/browser/palette.json');
  const styles = JSON.parse(readFileSync(palette, 'utf8'));
  styles.Patent = { color: '#AA3377', text: '#FFFFFF', size: 60, caption: 'name' };
  writeFileSync(palette, JSON.stringify(styles));
  for (const [file, text] of Object.entries(seedsWithPatents())) {
    const target = path.join(folder, 'seeds', file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return {
    folder,
    load: (module) => import(path.join(folder, module)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
