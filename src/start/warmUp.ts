import { existsSync } from 'node:fs';
import path from 'node:path';
import { type GraphQLSchema, graphql } from 'graphql';
import type { Logger } from 'pino';
import type { Limits } from '../config/Config';
import type { Graph } from '../graph/Graph';
import { projectRoot } from '../neo4j/projectRoot';
import { readQuestions } from '../questions/readQuestions';
import type { RequestContext } from '../resolvers/RequestContext';

/** How long Neo4j may take to plan one statement, cold and on a busy machine. */
const PLANNING_MS = 120_000;

export interface WarmUpOptions {
  readonly graph: Graph;
  readonly schema: GraphQLSchema;
  readonly limits: Limits;
  readonly log: Logger;
  /** Aborted, no further question is asked. */
  readonly signal: AbortSignal;
}

/**
 * Asks the shipped example questions one after another, so that Neo4j has the plans of their statements before somebody
 * waits for them: a new Neo4j takes seconds for some, and forgets a plan that a request's deadline cut off. What fails
 * is logged and passed over.
 *
 * @returns how many were asked
 */
export async function warmUp({ graph, schema, limits, log, signal }: WarmUpOptions): Promise<number> {
  const folder = path.join(projectRoot, 'docs', 'questions');
  if (!existsSync(folder)) return 0;
  const patient: Graph = { ...graph, transactionTimeoutMs: PLANNING_MS };
  let asked = 0;
  for (const { file, query } of readQuestions(folder)) {
    if (signal.aborted) break;
    const contextValue: RequestContext = {
      graph: patient,
      limits,
      log,
      deadline: Date.now() + PLANNING_MS,
      requestId: `warm-up ${file}`,
    };
    const { errors } = await graphql({ schema, source: query, contextValue });
    if (errors && !signal.aborted) log.debug({ err: errors[0], file }, 'A question of the warm-up failed');
    asked += 1;
  }
  return asked;
}
