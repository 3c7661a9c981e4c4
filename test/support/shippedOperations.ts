import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { shapes } from '../../bench/src/shapes';

/** An operation that the project itself shows, sends or measures. */
export interface ShippedOperation {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const root = path.join(__dirname, '../..');

/** Folders with operations, and those of the playground. */
const folders = ['docs/questions', 'test/acceptance', 'client/operations', 'web/src', 'web/src/evidence'];

/** All that is shipped: documented questions, acceptance queries, operations of client and playground, the benchmark's shapes. */
export function shippedOperations(): ShippedOperation[] {
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder))
      .filter((name) => name.endsWith('.graphql'))
      .map((name) => path.join(folder, name)),
  );
  const fragments = files.map(read).filter((text) => /^\s*fragment /m.test(text) && !/^\s*(query|\{)/m.test(text));
  const written = files.flatMap((file) => {
    const text = read(file);
    if (fragments.includes(text)) return [];
    return [{ name: file, query: withFragments(text, fragments), variables: variablesOf(file) }];
  });
  const measured = shapes(2_000).map(({ name, product }) => ({ name: `bench ${name}`, ...product }));
  return [...written, ...measured];
}

/** The client keeps fragments that several operations spread in files of their own. */
function withFragments(text: string, fragments: readonly string[]): string {
  const [missing] = fragments.filter((fragment) => {
    const name = /fragment (\w+)/.exec(fragment)?.[1] ?? '';
    return new RegExp(`\\.\\.\\.\\s*${name}\\b`).test(text) && !text.includes(fragment);
  });
  return missing ? withFragments(`${text}\n${missing}`, fragments) : text;
}

function variablesOf(file: string): Readonly<Record<string, unknown>> {
  if (!file.startsWith('test/acceptance')) return {};
  return JSON.parse(read(file.replace('.graphql', '.json'))).variables ?? {};
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}
