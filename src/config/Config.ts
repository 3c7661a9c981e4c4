/** Everything a run can be told, read and checked once by `readConfig`, and plain data from then on. */
export interface Config {
  readonly http: {
    /** The address to listen on. */
    readonly host: string;
    readonly port: number;
    /** Origins of web pages on other hosts that may ask; `*` for all. */
    readonly corsOrigins: readonly string[];
    /** Origins at which Neo4j Browser is opened, which reads its guide and its style here. */
    readonly browserOrigins: readonly string[];
    /** Whether a request may ask for the Cypher of its answer. */
    readonly showCypher: boolean;
    /** How long a shutdown waits for answers under way, in milliseconds. */
    readonly shutdownTimeoutMs: number;
  };
  readonly neo4j: Neo4jConfig;
  readonly load: LoadConfig;
  /** Whether a start has Neo4j plan the example questions. */
  readonly warmUp: boolean;
  readonly log: {
    readonly level: LogLevel;
    readonly format: LogFormat;
  };
  readonly limits: Limits;
  readonly persisted: {
    /** Whether documents that are not persisted are refused. */
    readonly only: boolean;
    /** Files of persisted documents, beside those of the client package. */
    readonly files: readonly string[];
  };
}

export type Neo4jConfig = EmbeddedNeo4jConfig | ExternalNeo4jConfig;

/** The Neo4j that `npm start` fetches, starts and stops itself. */
export interface EmbeddedNeo4jConfig {
  readonly kind: 'embedded';
  /** Where its data, its logs and its password are kept; absolute. */
  readonly dataDir: string;
  /** Where its programs are kept; absent: in this project. */
  readonly jarsDir?: string;
  readonly boltPort: number;
  readonly httpPort: number;
  /** Whether every write is refused. */
  readonly readOnly: boolean;
}

/** A Neo4j that somebody else runs: local, cluster or Aura. */
export interface ExternalNeo4jConfig {
  readonly kind: 'external';
  readonly uri: string;
  readonly user: string;
  /** Absent: the server wants no login. */
  readonly password?: string;
  /** Absent: the user's home database. */
  readonly database?: string;
}

/** What a start loads. */
export interface LoadConfig {
  /** `false`: nothing; `always`: the seeds, though the graph had them before it got newer ones. */
  readonly seeds: 'true' | 'false' | 'always';
  /** Names of the collections that are loaded beside the seeds. */
  readonly collections: readonly string[];
  /** Whether nodes of others with our labels may be there. */
  readonly adopt: boolean;
  /** Whether documents and many nodes may be removed. */
  readonly allowRemoval: boolean;
}

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent';
export type LogFormat = 'pretty' | 'json';

/** What one request may ask for. Each is a setting (`LIMIT_DEPTH` …) with its meaning in `settings.ts`. */
export interface Limits {
  readonly bodyBytes: number;
  readonly tokens: number;
  readonly nesting: number;
  readonly operations: number;
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  readonly pageSize: number;
  readonly estimatedNodes: number;
  readonly testedNodes: number;
  readonly filterHops: number;
  readonly listValues: number;
  readonly inputDepth: number;
  readonly inputFields: number;
  readonly parameterCharacters: number;
  readonly cost: number;
  readonly concurrentStatements: number;
  readonly transactionTimeoutMs: number;
  readonly requestDeadlineMs: number;
}
