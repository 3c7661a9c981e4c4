/**
 * Something that keeps Neo4j from being used, said to the person at the terminal: what is wrong and what to do about it.
 * Its message is complete without a stack trace.
 *
 * @example throw new StartupError('No Java was found.', 'Install Java 17 or 21, or set JAVA_HOME.');
 */
export class StartupError extends Error {
  constructor(
    /** What is wrong, with the place and the value. */
    readonly problem: string,
    /** What the reader can do about it. */
    readonly advice: string,
    options?: ErrorOptions,
  ) {
    super(`${problem}\n${advice}`, options);
    this.name = 'StartupError';
  }
}
