import path from 'node:path';
import type { Config, LoadConfig, LogFormat, LogLevel, Neo4jConfig } from './Config';
import { ConfigError } from './ConfigError';
import { allowed, schemaOf } from './schemaOf';
import { type Setting, type SettingName, settings } from './settings';

/** Variables as `process.env` has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

type Values = Partial<Record<SettingName, string | number | readonly string[]>>;

/** Neo4j Browser comes from the HTTP port of a Neo4j on this machine, embedded or not. */
const browserHere = (port: number) => [`http://localhost:${port}`, `http://127.0.0.1:${port}`];

const localhost = ['http://localhost:*', 'http://127.0.0.1:*'];

/**
 * Reads the whole configuration from environment variables; an empty one counts as absent.
 *
 * @param environment - usually `process.env`
 * @param terminal - whether somebody watches: decides the format of the log where LOG_FORMAT does not
 * @throws ConfigError with every problem at once, each with the variable, its value (never a password) and what is allowed
 * @example readConfig({ PORT: '8080' }).http.port // 8080
 */
export function readConfig(environment: Environment, terminal = false): Config {
  const values: Values = {};
  const problems: string[] = [];
  const given = (name: string) => environment[name] || undefined;

  for (const setting of settings) {
    const text = textOf(setting, given);
    if (text === undefined) continue;
    const parsed = schemaOf(setting).safeParse(text);
    if (parsed.success) values[setting.name] = parsed.data;
    else problems.push(`${setting.name} is ${shown(setting, text)}; allowed: ${allowed(setting)}`);
  }
  problems.push(...contradictions(values, given), ...misspelt(environment));
  if (problems.length > 0) throw new ConfigError(problems);
  return toConfig(values, terminal, environment.NODE_ENV === 'production');
}

function textOf(setting: Setting, given: (name: string) => string | undefined): string | undefined {
  // Aura's credentials file says NEO4J_USERNAME.
  const text = given(setting.name) ?? (setting.name === 'NEO4J_USER' ? given('NEO4J_USERNAME') : undefined);
  return text ?? setting.default;
}

/** The value as a message may show it: never a secret, and never the login that people put into a URL. */
function shown(setting: Setting, text: string): string {
  if (setting.kind === 'secret') return 'not usable';
  return JSON.stringify(setting.kind === 'url' ? text.replace(/\/\/[^@/]*@/, '//…@') : text);
}

function contradictions(values: Values, given: (name: string) => string | undefined): string[] {
  const problems: string[] = [];
  if (!given('NEO4J_URI')) {
    for (const name of ['NEO4J_USER', 'NEO4J_USERNAME', 'NEO4J_PASSWORD', 'NEO4J_DATABASE']) {
      if (given(name)) {
        problems.push(`${name} is set without NEO4J_URI; the embedded Neo4j has its own login, so set both or neither`);
      }
    }
  }
  if (values.NEO4J_BOLT_PORT && values.NEO4J_BOLT_PORT === values.NEO4J_HTTP_PORT) {
    problems.push(
      `NEO4J_BOLT_PORT and NEO4J_HTTP_PORT are both ${values.NEO4J_BOLT_PORT}; allowed: two different ports`,
    );
  }
  const [statement, request] = [values.TRANSACTION_TIMEOUT_MS, values.REQUEST_DEADLINE_MS];
  if (typeof statement === 'number' && typeof request === 'number' && statement > request) {
    problems.push(
      `TRANSACTION_TIMEOUT_MS is ${statement}; allowed: no more than REQUEST_DEADLINE_MS, which is ${request}`,
    );
  }
  return problems;
}

/** A limit that is misspelt would silently not hold. */
function misspelt(environment: Environment): string[] {
  const known = settings.map((setting) => setting.name).filter((name) => name.startsWith('LIMIT_'));
  return Object.keys(environment)
    .filter((name) => name.startsWith('LIMIT_') && !known.some((limit) => limit === name))
    .map((name) => `${name} is no setting; the limits are ${known.join(', ')}`);
}

function toConfig(values: Values, terminal: boolean, production: boolean): Config {
  // Every setting without `unset` has a default, and its schema decides its type.
  const number = (name: SettingName) => values[name] as number;
  const text = (name: SettingName) => values[name] as string;
  return {
    http: {
      host: text('HOST'),
      port: number('PORT'),
      corsOrigins: (values.CORS_ORIGINS as readonly string[] | undefined) ?? localhost,
      browserOrigins:
        (values.BROWSER_ORIGINS as readonly string[] | undefined) ?? browserHere(number('NEO4J_HTTP_PORT')),
      showCypher: values.SHOW_CYPHER === undefined ? !production : values.SHOW_CYPHER === 'true',
      shutdownTimeoutMs: number('SHUTDOWN_TIMEOUT_MS'),
    },
    neo4j: neo4jConfig(values, number, text),
    load: {
      seeds: text('LOAD_SEEDS') as LoadConfig['seeds'],
      collections: listOf(values.COLLECTIONS as string | undefined),
      adopt: text('LOAD_ADOPT') === 'true',
      allowRemoval: text('LOAD_ALLOW_REMOVAL') === 'true',
    },
    warmUp: text('WARM_UP') === 'true',
    log: {
      level: text('LOG_LEVEL') as LogLevel,
      format: (values.LOG_FORMAT as LogFormat | undefined) ?? (terminal ? 'pretty' : 'json'),
    },
    persisted: {
      only: text('PERSISTED_ONLY') === 'true',
      files: listOf(values.PERSISTED_DOCUMENTS as string | undefined),
    },
    limits: {
      bodyBytes: number('LIMIT_BODY_BYTES'),
      tokens: number('LIMIT_TOKENS'),
      nesting: number('LIMIT_NESTING'),
      operations: number('LIMIT_OPERATIONS'),
      depth: number('LIMIT_DEPTH'),
      aliases: number('LIMIT_ALIASES'),
      rootFields: number('LIMIT_ROOT_FIELDS'),
      directives: number('LIMIT_DIRECTIVES'),
      pageSize: number('LIMIT_PAGE_SIZE'),
      estimatedNodes: number('LIMIT_ESTIMATED_NODES'),
      testedNodes: number('LIMIT_TESTED_NODES'),
      filterHops: number('LIMIT_FILTER_HOPS'),
      listValues: number('LIMIT_LIST_VALUES'),
      inputDepth: number('LIMIT_INPUT_DEPTH'),
      inputFields: number('LIMIT_INPUT_FIELDS'),
      parameterCharacters: number('LIMIT_PARAMETER_CHARACTERS'),
      cost: number('LIMIT_COST'),
      concurrentStatements: number('LIMIT_CONCURRENT_STATEMENTS'),
      transactionTimeoutMs: number('TRANSACTION_TIMEOUT_MS'),
      requestDeadlineMs: number('REQUEST_DEADLINE_MS'),
    },
  };
}

function listOf(text = ''): string[] {
  return text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

function neo4jConfig(
  values: Values,
  number: (name: SettingName) => number,
  text: (name: SettingName) => string,
): Neo4jConfig {
  if (values.NEO4J_URI === undefined) {
    return {
      kind: 'embedded',
      dataDir: path.resolve(text('DATA_DIR')),
      jarsDir: values.NEO4J_JARS as string | undefined,
      boltPort: number('NEO4J_BOLT_PORT'),
      httpPort: number('NEO4J_HTTP_PORT'),
      readOnly: text('NEO4J_READ_ONLY') === 'true',
    };
  }
  return {
    kind: 'external',
    uri: text('NEO4J_URI'),
    user: text('NEO4J_USER'),
    password: values.NEO4J_PASSWORD as string | undefined,
    database: values.NEO4J_DATABASE as string | undefined,
  };
}
