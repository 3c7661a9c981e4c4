/** A Neo4j that answers, owned by this process until `stop`. */
export interface RunningNeo4j {
  /** For the driver: `bolt://127.0.0.1:7687`. Stays the same when Neo4j is started again. */
  readonly uri: string;
  /** Of the HTTP API; Neo4j Browser is at `<httpUrl>/browser/`. */
  readonly httpUrl: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly version: string;
  /** Process id of the Neo4j that runs now; changes when it is started again. */
  readonly pid: number;
  /** It was already running, left behind by a process that was killed. */
  readonly adopted: boolean;
  /**
   * Tells when Neo4j ends without having been asked to (`down`) and when it answers again (`up`).
   * Starting it again needs no listener. Returns a function that ends the watch.
   */
  watch(listener: (event: Neo4jEvent) => void): () => void;
  /** Ends Neo4j, gently and then by force, and frees the data folder. Calling it again is harmless. */
  stop(): Promise<void>;
}

export interface Neo4jEvent {
  readonly type: 'down' | 'up';
  /** Process id of the Neo4j that ended, or of the one that answers now. */
  readonly pid: number;
}
