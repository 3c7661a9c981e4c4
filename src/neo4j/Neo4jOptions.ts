/** How the embedded Neo4j is to run. Whatever is left out has a default that suits a laptop. */
export interface Neo4jOptions {
  /** Folder of data, configuration, logs, password and locks; made if absent. */
  readonly dataDir: string;
  /** Folder in which the jars are kept, shared by all data folders. Default: see `defaultJarsDir`. */
  readonly jarsDir?: string;
  /** Port of the Bolt protocol on 127.0.0.1; 0 takes any free one. */
  readonly boltPort: number;
  /** Port of the HTTP API and of Neo4j Browser on 127.0.0.1; 0 takes any free one. */
  readonly httpPort: number;
  /** Refuse every write to every database. */
  readonly readOnly?: boolean;
  /** Largest heap of the Java process, in MiB. Default 1024. */
  readonly heapMb?: number;
  /** Page cache outside the heap, in MiB. Default 256. */
  readonly pageCacheMb?: number;
  /** Longest transaction that does not set its own timeout, in seconds. Default 120. */
  readonly transactionTimeoutSeconds?: number;
  /** Settings of neo4j.conf that win over all others, for instance `{ 'browser.post_connect_cmd': 'guide …' }`. */
  readonly extraConf?: Readonly<Record<string, string>>;
  /** How long a start may take before it counts as failed, in seconds. Default 120. */
  readonly startTimeoutSeconds?: number;
  /** Variables in which Java and Maven are looked for (JAVA_HOME, PATH). Default: those of this process. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Aborted, a start under way is given up: what was spawned is ended and the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /** Told what is going on, one line of text at a time. */
  readonly onProgress?: (message: string) => void;
}
