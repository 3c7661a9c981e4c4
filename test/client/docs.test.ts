import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const docs = read('docs/client.md');

test.each([
  'client/examples/apollo.tsx',
  'client/examples/apolloPersisted.tsx',
  'client/examples/infiniteScroll.tsx',
  'client/examples/listAndDetail.tsx',
  'client/examples/urql.tsx',
  'client/examples/tanstackQuery.tsx',
  'test/client/app/codegen.yml',
  'test/client/app/src/TrialsOf.graphql',
])('docs/client.md shows %s as it is tested', (file) => {
  expect(docs).toContain(`\n${read(file)}\`\`\`\n`);
});

test('from npm i to a typed component are fewer than 20 lines', () => {
  expect(read('README.md')).toContain(`\n${read('client/examples/apollo.tsx')}\`\`\`\n`);
  expect(read('client/examples/apollo.tsx').trimEnd().split('\n').length).toBeLessThan(20);
});

test.each(['README.md', 'docs/client.md'])('%s names the version that there is', (file) => {
  const { version } = JSON.parse(read('client/package.json')) as { version: string };
  expect(read(file)).toContain(`drug-program-graph-client-${version}.tgz`);
});
