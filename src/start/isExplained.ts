import { Neo4jError } from 'neo4j-driver';
import { ConfigError } from '../config/ConfigError';
import { StartupError } from '../neo4j/StartupError';

/** Whether an error's message is complete without a stack trace, for the person at the terminal. */
export function isExplained(error: unknown): error is Error {
  return [ConfigError, StartupError, Neo4jError].some((known) => error instanceof known);
}
