import { defaultPageLimits } from '../schema/PageLimits';

/**
 * Every environment variable that the API reads, as data: `readConfig` checks by it and `docs/configuration.md` lists it.
 * `kind` says what is allowed; `unset` what holds without the variable, where that is no plain value.
 */
export type Setting = {
  readonly name: string;
  readonly meaning: string;
  readonly default?: string;
  readonly unset?: string;
} & (
  | { readonly kind: 'integer'; readonly min: number; readonly max: number; readonly unit?: string }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'text' }
  | { readonly kind: 'secret' }
  | { readonly kind: 'url'; readonly schemes: readonly string[] }
  | { readonly kind: 'origins' }
);

const { pageSize, defaultPageSize } = defaultPageLimits;

/** 0 takes any port that is free. */
const port = { kind: 'integer', min: 0, max: 65_535 } as const;
const count = { kind: 'integer', min: 1 } as const;
const milliseconds = { kind: 'integer', min: 100, max: 600_000, unit: 'ms' } as const;

export const neo4jSchemes = ['bolt', 'bolt+s', 'bolt+ssc', 'neo4j', 'neo4j+s', 'neo4j+ssc'] as const;

export const settings = [
  { name: 'PORT', ...port, default: '4000', meaning: 'The port of the API; of all ports, 0 takes any free one.' },
  {
    name: 'HOST',
    kind: 'text',
    default: '127.0.0.1',
    meaning: 'The address that the API listens on; 0.0.0.0 for every network that this machine is in.',
  },
  {
    name: 'CORS_ORIGINS',
    kind: 'origins',
    unset: 'localhost, any port',
    meaning: 'Origins, separated by commas, of web pages on other addresses that may call the API; * for all.',
  },
  {
    name: 'BROWSER_ORIGINS',
    kind: 'origins',
    unset: 'Neo4j Browser on this machine, at NEO4J_HTTP_PORT',
    meaning:
      'Origins, separated by commas, at which Neo4j Browser is opened (by the playground, at the first) and may read its guide.',
  },
  {
    name: 'SHOW_CYPHER',
    kind: 'choice',
    choices: ['true', 'false'],
    unset: 'true, unless NODE_ENV is production',
    meaning: 'Whether an answer tells its Cypher to requests with `X-Show-Cypher: true`.',
  },
  {
    name: 'PERSISTED_ONLY',
    kind: 'choice',
    choices: ['true', 'false'],
    default: 'false',
    meaning: 'Whether only persisted documents are answered; the playground then has little to do.',
  },
  {
    name: 'PERSISTED_DOCUMENTS',
    kind: 'text',
    unset: 'those of `client/`',
    meaning: 'Files of further persisted documents, separated by commas.',
  },
  {
    name: 'DATA_DIR',
    kind: 'text',
    default: '.neo4j',
    meaning: 'Where the embedded Neo4j keeps its data, its logs and its password.',
  },
  {
    name: 'NEO4J_JARS',
    kind: 'text',
    unset: '`.neo4j/jars` in this project',
    meaning: 'Where the programs of the embedded Neo4j are kept once they are fetched.',
  },
  { name: 'NEO4J_BOLT_PORT', ...port, default: '7687', meaning: 'The port of the embedded Neo4j for drivers.' },
  { name: 'NEO4J_HTTP_PORT', ...port, default: '7474', meaning: 'The port of the embedded Neo4j for Neo4j Browser.' },
  {
    name: 'NEO4J_READ_ONLY',
    kind: 'choice',
    choices: ['true', 'false'],
    default: 'false',
    meaning: 'Whether the embedded Neo4j, once loaded, refuses every write, whoever is logged in.',
  },
  {
    name: 'LOAD_SEEDS',
    kind: 'choice',
    choices: ['true', 'false', 'always'],
    default: 'true',
    meaning:
      'Whether a start loads the seeds: `true`, unless the graph had them before it got newer ones; `always`, these, too (`npm start -- --load`); `false`, it serves what is there and needs no right to write.',
  },
  {
    name: 'COLLECTIONS',
    kind: 'text',
    unset: 'none',
    meaning:
      'Folders of `collections/`, separated by commas, whose documents are loaded beside the seeds (`npm start -- --with <name>`).',
  },
  {
    name: 'LOAD_ADOPT',
    kind: 'choice',
    choices: ['true', 'false'],
    default: 'false',
    meaning:
      'Whether to load into a database whose nodes bear labels of the graph though no load has written them (`--adopt`).',
  },
  {
    name: 'LOAD_ALLOW_REMOVAL',
    kind: 'choice',
    choices: ['true', 'false'],
    default: 'false',
    meaning: 'Whether a load may remove a document, or more nodes than a few percent (`--allow-removal`).',
  },
  {
    name: 'WARM_UP',
    kind: 'choice',
    choices: ['true', 'false'],
    default: 'true',
    meaning: 'Whether a start asks the example questions in the background, so that Neo4j has planned them.',
  },
  {
    name: 'NEO4J_URI',
    kind: 'url',
    schemes: neo4jSchemes,
    unset: 'an embedded Neo4j is started',
    meaning: 'A Neo4j that already runs, to be used in place of the embedded one.',
  },
  { name: 'NEO4J_USER', kind: 'text', default: 'neo4j', meaning: 'The user at NEO4J_URI (NEO4J_USERNAME works too).' },
  { name: 'NEO4J_PASSWORD', kind: 'secret', unset: 'no login', meaning: 'The password at NEO4J_URI.' },
  { name: 'NEO4J_DATABASE', kind: 'text', unset: "the user's home database", meaning: 'The database at NEO4J_URI.' },
  {
    name: 'LOG_LEVEL',
    kind: 'choice',
    choices: ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
    default: 'info',
    meaning: 'The least severe log lines to write.',
  },
  {
    name: 'LOG_FORMAT',
    kind: 'choice',
    choices: ['pretty', 'json'],
    unset: 'pretty in a terminal, json elsewhere',
    meaning: 'Log lines for people, or for programs.',
  },
  {
    name: 'LIMIT_BODY_BYTES',
    ...count,
    min: 1_000,
    max: 100_000_000,
    unit: 'bytes',
    default: '100000',
    meaning: 'The size of a request body.',
  },
  {
    name: 'LIMIT_TOKENS',
    ...count,
    max: 1_000_000,
    default: '2000',
    meaning: 'The tokens (words and signs) in a document.',
  },
  {
    name: 'LIMIT_NESTING',
    ...count,
    max: 500,
    default: '100',
    meaning: 'How deep the brackets of a document are nested in each other, of any kind.',
  },
  { name: 'LIMIT_OPERATIONS', ...count, max: 1_000, default: '20', meaning: 'The operations in a document.' },
  {
    name: 'LIMIT_DEPTH',
    ...count,
    max: 100,
    default: '10',
    meaning: 'How many entities are nested in each other; connection wrappers (`nodes`, `edges`) do not count.',
  },
  { name: 'LIMIT_ALIASES', ...count, min: 0, max: 10_000, default: '30', meaning: 'The aliases in an operation.' },
  {
    name: 'LIMIT_ROOT_FIELDS',
    ...count,
    max: 10_000,
    default: '20',
    meaning: 'The root fields of an operation, repeats counted.',
  },
  {
    name: 'LIMIT_DIRECTIVES',
    ...count,
    min: 0,
    max: 10_000,
    default: '50',
    meaning: 'The directives in an operation.',
  },
  {
    name: 'LIMIT_PAGE_SIZE',
    ...count,
    min: defaultPageSize,
    max: 10_000,
    default: String(pageSize),
    meaning: `The largest page (\`first\`, \`last\`); ${defaultPageSize} where none is given.`,
  },
  {
    name: 'LIMIT_ESTIMATED_NODES',
    ...count,
    max: 100_000_000,
    default: '50000',
    meaning:
      'The nodes an answer could hold: page sizes multiplied down, each no larger than such a list can be in the graph.',
  },
  {
    name: 'LIMIT_TESTED_NODES',
    ...count,
    max: 1_000_000_000,
    default: '300000',
    meaning:
      'The nodes that filters could have to test: those of the list, multiplied by those that each relation in the filter leads to.',
  },
  {
    name: 'LIMIT_FILTER_HOPS',
    ...count,
    max: 50,
    default: '6',
    meaning: 'How many relations a filter follows, one inside the other.',
  },
  {
    name: 'LIMIT_LIST_VALUES',
    ...count,
    max: 100_000,
    default: '250',
    meaning: 'The values in one list of an argument or a variable.',
  },
  {
    name: 'LIMIT_INPUT_DEPTH',
    ...count,
    max: 200,
    default: '40',
    meaning: 'How deep the value of an argument or a variable is nested.',
  },
  {
    name: 'LIMIT_INPUT_FIELDS',
    ...count,
    max: 100_000,
    default: '200',
    meaning: 'How many fields (in a filter: conditions) the value of an argument or a variable has, at any depth.',
  },
  {
    name: 'LIMIT_PARAMETER_CHARACTERS',
    ...count,
    min: 1_000,
    max: 100_000_000,
    default: '300000',
    meaning: 'The characters of all values that one root field sends to Neo4j, each counted wherever it is used.',
  },
  {
    name: 'LIMIT_COST',
    ...count,
    max: 10_000_000,
    default: '10500',
    meaning: 'What an operation may cost, as it is compiled: see below.',
  },
  {
    name: 'LIMIT_CONCURRENT_STATEMENTS',
    ...count,
    max: 100,
    default: '4',
    meaning:
      'How many root fields of one request are asked of Neo4j at the same time, where the one statement of them all has failed.',
  },
  {
    name: 'TRANSACTION_TIMEOUT_MS',
    ...milliseconds,
    default: '8000',
    meaning: 'How long one statement may run in Neo4j.',
  },
  {
    name: 'REQUEST_DEADLINE_MS',
    ...milliseconds,
    default: '10000',
    meaning: 'How long a request may take altogether.',
  },
  {
    name: 'SHUTDOWN_TIMEOUT_MS',
    ...milliseconds,
    default: '10000',
    meaning: 'How long a shutdown waits for answers under way.',
  },
] as const satisfies readonly Setting[];

export type SettingName = (typeof settings)[number]['name'];
