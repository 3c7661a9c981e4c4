import type { Logger } from 'pino';
import type { Limits } from '../config/Config';
import type { Graph } from '../graph/Graph';
import type { Outcome } from './answerOperation';

/** What resolvers and Apollo plugins know about the request that they work for. */
export interface RequestContext {
  readonly graph: Graph;
  /** When the answer is no longer wanted, in milliseconds since 1970; `read` takes it as it is. */
  readonly deadline: number;
  /** The client's `X-Request-Id` or one made here; in every log line and in the answer's header. */
  readonly requestId: string;
  /** Whether the answer is to tell its Cypher. */
  readonly showCypher?: boolean;
  readonly limits: Limits;
  readonly log: Logger;
  /** What became of the root fields, once somebody asked; kept here, so that it goes when the request does. */
  outcomes?: Promise<readonly Outcome[]>;
}
