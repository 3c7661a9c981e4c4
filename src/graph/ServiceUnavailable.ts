/**
 * The graph cannot answer now: Neo4j cannot be reached, or the time for the answer is over. The message is fit for a
 * client; what happened is in `cause`, for the log alone.
 */
export class ServiceUnavailable extends Error {
  constructor(
    message: string,
    /** When it makes sense to ask again, in seconds. */
    readonly retryAfterSeconds: number,
    options?: { readonly cause?: unknown },
  ) {
    super(message, options);
    this.name = 'ServiceUnavailable';
  }
}

/** The time for the answer is over. A shorter question may have one. */
export class TookTooLong extends ServiceUnavailable {
  constructor(cause?: unknown) {
    super('The answer took too long; ask for less, or again later', 1, { cause });
  }
}
