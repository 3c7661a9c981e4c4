import path from 'node:path';
import { ConfigError } from '../../src/config/ConfigError';
import { readConfig } from '../../src/config/readConfig';

/** What is wrong with an environment, one line each. */
function problems(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    return (error as ConfigError).problems;
  }
}

test('without any variable: loopback, an embedded Neo4j, the usual limits', () => {
  expect(readConfig({})).toEqual({
    http: {
      host: '127.0.0.1',
      port: 4000,
      corsOrigins: ['http://localhost:*', 'http://127.0.0.1:*'],
      browserOrigins: ['http://localhost:7474', 'http://127.0.0.1:7474'],
      showCypher: true,
      shutdownTimeoutMs: 10_000,
    },
    neo4j: { kind: 'embedded', dataDir: path.resolve('.neo4j'), boltPort: 7687, httpPort: 7474, readOnly: false },
    load: { seeds: 'true', collections: [], adopt: false, allowRemoval: false },
    warmUp: true,
    log: { level: 'info', format: 'json' },
    persisted: { only: false, files: [] },
    limits: {
      bodyBytes: 100_000,
      tokens: 2_000,
      nesting: 100,
      operations: 20,
      depth: 10,
      aliases: 30,
      rootFields: 20,
      directives: 50,
      pageSize: 100,
      estimatedNodes: 50_000,
      testedNodes: 300_000,
      filterHops: 6,
      listValues: 250,
      inputDepth: 40,
      inputFields: 200,
      parameterCharacters: 300_000,
      cost: 10_500,
      concurrentStatements: 4,
      transactionTimeoutMs: 8_000,
      requestDeadlineMs: 10_000,
    },
  });
});

test('Cypher is shown on request, in production only where that is wanted', () => {
  const shown = (environment: Record<string, string>) => readConfig(environment).http.showCypher;
  expect(shown({ NODE_ENV: 'production' })).toBe(false);
  expect(shown({ NODE_ENV: 'production', SHOW_CYPHER: 'true' })).toBe(true);
  expect(shown({ SHOW_CYPHER: 'false' })).toBe(false);
});

test('a terminal gets lines for people, unless told otherwise', () => {
  expect(readConfig({}, true).log.format).toBe('pretty');
  expect(readConfig({ LOG_FORMAT: 'json' }, true).log.format).toBe('json');
});

test('another Neo4j is one with a URI, whose user Aura calls NEO4J_USERNAME', () => {
  const environment = { NEO4J_URI: 'neo4j+s://x.example.org', NEO4J_USERNAME: 'reader', NEO4J_PASSWORD: 'p' };
  expect(readConfig(environment).neo4j).toEqual({
    kind: 'external',
    uri: 'neo4j+s://x.example.org',
    user: 'reader',
    password: 'p',
    database: undefined,
  });
});

test('an empty variable is an absent one', () => {
  expect(readConfig({ PORT: '', NEO4J_URI: '' })).toEqual(readConfig({}));
});

test('every problem is told at once', () => {
  expect(problems({ PORT: '70000', LOG_LEVEL: 'loud', LIMIT_DEPTH: '-1', CORS_ORIGINS: 'example.org' })).toEqual([
    'PORT is "70000"; allowed: a whole number from 0 to 65535',
    'CORS_ORIGINS is "example.org"; allowed: * or origins such as https://example.org, separated by commas',
    'LOG_LEVEL is "loud"; allowed: one of trace, debug, info, warn, error, fatal, silent',
    'LIMIT_DEPTH is "-1"; allowed: a whole number from 1 to 100',
  ]);
});

test.each([
  [{ PORT: '1e3' }, 'PORT is "1e3"; allowed: a whole number from 0 to 65535'],
  [{ REQUEST_DEADLINE_MS: '5' }, 'REQUEST_DEADLINE_MS is "5"; allowed: a whole number from 100 to 600000 (ms)'],
  [
    { NEO4J_URI: 'http://localhost:7474' },
    'NEO4J_URI is "http://localhost:7474"; allowed: a URL such as bolt://localhost:7687, with one of the schemes bolt, bolt+s, bolt+ssc, neo4j, neo4j+s, neo4j+ssc',
  ],
  [
    { NEO4J_BOLT_PORT: '7000', NEO4J_HTTP_PORT: '7000' },
    'NEO4J_BOLT_PORT and NEO4J_HTTP_PORT are both 7000; allowed: two different ports',
  ],
  [
    { NEO4J_PASSWORD: 'hunter2' },
    'NEO4J_PASSWORD is set without NEO4J_URI; the embedded Neo4j has its own login, so set both or neither',
  ],
  [
    { TRANSACTION_TIMEOUT_MS: '20000' },
    'TRANSACTION_TIMEOUT_MS is 20000; allowed: no more than REQUEST_DEADLINE_MS, which is 10000',
  ],
])('%j', (environment: Record<string, string>, problem) => {
  expect(problems(environment).filter((line) => !line.startsWith('LIMIT_DEPHT'))).toContain(problem);
});

test('a limit that is misspelt would not hold, so it is refused', () => {
  expect(problems({ LIMIT_DEPHT: '3' })).toEqual([
    expect.stringMatching(/^LIMIT_DEPHT is no setting; the limits are .*LIMIT_DEPTH/),
  ]);
});

test('a password is never shown, wherever it stands', () => {
  const told = new ConfigError(problems({ NEO4J_URI: 'bolt://neo4j:hunter2@localhost', NEO4J_PASSWORD: 'hunter2' }))
    .message;
  expect(told).toContain('NEO4J_URI is "bolt://…@localhost"');
  expect(told).not.toContain('hunter2');
});

test('files of persisted documents are a list', () => {
  const { persisted } = readConfig({ PERSISTED_ONLY: 'true', PERSISTED_DOCUMENTS: 'a.json, b.json,' });
  expect(persisted).toEqual({ only: true, files: ['a.json', 'b.json'] });
});
