import { Neo4jError } from 'neo4j-driver';
import { StartupError } from '../../neo4j/StartupError';

/** Neo4j's codes for a write to a server, a database or a member of a cluster that takes none. */
const refusals = /WriteOnReadOnlyAccessDatabase|ReadOnly|ForbiddenOnReadOnlyDatabase/;

/** What a load says of an error: that a graph which is not what the seeds say cannot be changed there, or the error itself. */
export function readOnlyError(error: unknown): unknown {
  if (!(error instanceof Neo4jError) || !refusals.test(error.code)) return error;
  return new StartupError(
    'The graph is not what the seeds say, and this Neo4j may only be read: nothing was changed.',
    'Serve what is there with LOAD_SEEDS=false, or load the seeds while it may be written, without NEO4J_READ_ONLY or server.databases.read_only; `npm run seeds -- load --dry-run` says what would change.',
    { cause: error },
  );
}
