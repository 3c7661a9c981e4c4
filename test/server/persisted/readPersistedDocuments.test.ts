import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ConfigError } from '../../../src/config/ConfigError';
import { readPersistedDocuments } from '../../../src/server/persisted/readPersistedDocuments';
import { sha256 } from '../../../src/server/persisted/sha256';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'persisted-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, content: unknown): string {
  const file = path.join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

test('documents of apps join those of the client package', () => {
  const own = write('own.json', { [sha256('{ a }')]: '{ a }' });
  const documents = readPersistedDocuments([own]);
  expect(documents.get(sha256('{ a }'))).toBe('{ a }');
  expect([...documents.values()].some((text) => text.startsWith('query RochePhaseThree'))).toBe(true);
});

test('everything that is wrong is said at once, with its file', () => {
  const files = [
    write('broken.json', '{'),
    write('list.json', ['{ a }']),
    write('other.json', { abc: '{ a }', [sha256('{')]: '{' }),
    path.join(folder, 'missing.json'),
  ];
  const read = () => readPersistedDocuments(files);
  expect(read).toThrow(ConfigError);
  const problems = problemsOf(read);
  expect(problems.map((problem) => problem.replaceAll(`${folder}${path.sep}`, ''))).toEqual([
    expect.stringMatching(/^PERSISTED_DOCUMENTS: broken.json cannot be read: /),
    'PERSISTED_DOCUMENTS: list.json is no JSON object whose values are the texts of documents',
    `PERSISTED_DOCUMENTS: other.json, "abc": the SHA-256 of its text is ${sha256('{ a }')}`,
    `PERSISTED_DOCUMENTS: other.json, "${sha256('{')}": its text is no GraphQL document: Syntax Error: Expected Name, found <EOF>.`,
    expect.stringMatching(/^PERSISTED_DOCUMENTS: missing.json cannot be read: .*ENOENT/),
  ]);
});

function problemsOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
  }
  return [];
}
