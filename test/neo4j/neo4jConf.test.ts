import { initialPassword } from '../../src/neo4j/conf/initialPassword';
import { neo4jConf } from '../../src/neo4j/conf/neo4jConf';
import { progressOf } from '../../src/neo4j/jars/progressOf';
import { parseJava } from '../../src/neo4j/java/findJava';

const options = { dataDir: '/unused', boltPort: 1, httpPort: 2 };
const ports = { bolt: 7687, http: 7474 };

test('each setting is given once, and extra settings win', async () => {
  const conf = await neo4jConf(
    {
      ...options,
      extraConf: { 'server.memory.pagecache.size': '64m', 'browser.post_connect_cmd': 'guide http://x/=y' },
    },
    ports,
  );
  const names = conf
    .trim()
    .split('\n')
    .map((line) => line.slice(0, line.indexOf('=')));
  expect(new Set(names).size).toBe(names.length);
  expect(conf).toContain('\nserver.memory.pagecache.size=64m\n');
  expect(conf).toContain('\nbrowser.post_connect_cmd=guide http://x/=y\n');
  expect(conf).toContain('\nserver.bolt.listen_address=127.0.0.1:7687\n');
  expect(conf).toContain('\nserver.http.listen_address=127.0.0.1:7474\n');
  expect(conf).not.toContain('read_only');
});

test('read-only, memory and timeout', async () => {
  const conf = await neo4jConf({ ...options, readOnly: true, pageCacheMb: 100, transactionTimeoutSeconds: 7 }, ports);
  expect(conf).toContain('\nserver.databases.default_to_read_only=true\n');
  expect(conf).toContain('\nserver.memory.pagecache.size=100m\n');
  expect(conf).toContain('\ndb.transaction.timeout=7s\n');
});

test('the initial password is salted and never written as it is', () => {
  const [one, two] = [initialPassword('neo4j', 'a secret'), initialPassword('neo4j', 'a secret')];
  expect(one).toMatch(/^neo4j:SHA-256,[0-9a-f]{64},[0-9a-f]{64},1024:\n$/);
  expect(one).not.toBe(two);
  expect(one).not.toContain('a secret');
});

test.each([
  ['    java.home = /opt/jdk 17\n    java.version = 17.0.15\n', { version: 17, home: '/opt/jdk 17' }],
  ['    java.version = 21\n', { version: 21, home: '' }],
  ['    java.version = 26-ea\n', { version: 26, home: '' }],
  ['    java.version = 1.8.0_402\n', { version: 8, home: '' }],
  ['openjdk version "11.0.22" 2024-01-16\n', { version: 11, home: '' }],
  ['The operation couldn’t be completed. Unable to locate a Java Runtime.\n', undefined],
])('what java prints: %j', (output, java) => {
  expect(parseJava(output)).toEqual(java);
});

test('progress counts what was downloaded', () => {
  const messages: string[] = [];
  const follow = progressOf((message) => messages.push(message), 0);
  follow('[INFO] Downloading from central: https://repository.example/a.jar');
  follow('[INFO] Downloaded from central: https://repository.example/a.jar (1.5 MB at 3.1 MB/s)');
  follow('[INFO] Downloaded from central: https://repository.example/b.jar (500 kB at 3.1 MB/s)');
  expect(messages).toEqual(['Fetching Neo4j: 1 files, 2 MB so far', 'Fetching Neo4j: 2 files, 2 MB so far']);
});
