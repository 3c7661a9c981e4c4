import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { isRetryableError } from 'neo4j-driver';
import type { Graph } from './Graph';
import type { Statement } from './read';
import { type Receipt, receive } from './receive';
import { ServiceUnavailable, TookTooLong } from './ServiceUnavailable';

/** Pauses before the second, third … attempt: a server that just restarts is worth a moment, a dead one is not. */
const pausesMs = [20, 80, 320];

/** Neo4j's words for a statement that it ended for taking too long; asking again would take as long. */
const timedOut = /TransactionTimedOut|Transaction\.Terminated|LockClientStopped|TransactionOutOfMemory/;

/**
 * Asks one statement that only reads, and gives what is made of each record.
 *
 * The statement commits itself in a READ session of a named database, which is one round trip; as reading twice does no
 * harm, errors that pass are tried again here, within the deadline.
 */
export async function readRecords<T>(
  graph: Graph,
  statement: Statement,
  receipt: Receipt<T>,
  deadline: number,
): Promise<T[]> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await attemptRead(graph, statement, receipt, deadline);
    } catch (error) {
      if (error instanceof ServiceUnavailable) throw error;
      if (hasTimedOut(error)) throw new TookTooLong(error);
      if (isBusy(error)) throw new ServiceUnavailable('The graph is busy; try again later', 5, { cause: error });
      if (!mayPass(error)) throw error;
      const pause = pausesMs[attempt];
      if (pause === undefined || Date.now() + pause >= deadline) throw unreachable(error);
      await sleep(pause);
    }
  }
}

async function attemptRead<T>(
  graph: Graph,
  { cypher, compact = cypher, params }: Statement,
  receipt: Receipt<T>,
  deadline: number,
): Promise<T[]> {
  const left = deadline - Date.now();
  if (left <= 0) throw new TookTooLong();
  const named = graph.database();
  const database = typeof named === 'string' ? named : await named;
  const session = graph.driver.session({ database, defaultAccessMode: neo4j.session.READ });
  const timeout = Math.min(graph.transactionTimeoutMs, left);
  const result = withoutStack(() => session.run(compact, params, { timeout }));
  return receive(result, session, receipt, { inMs: left, late: () => new TookTooLong() });
}

/** The driver notes for each statement where it was asked. All are asked here, and noting takes longer than sending. */
function withoutStack<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** A connection that breaks while it is being made is a ProtocolError to the driver; another attempt makes a new one. */
function mayPass(error: unknown): boolean {
  return isRetryableError(error) || (error instanceof neo4j.Neo4jError && error.code === neo4j.error.PROTOCOL_ERROR);
}

function hasTimedOut(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && timedOut.test(error.code);
}

/** All connections are in use, and none became free in time; the driver has no code for it. */
function isBusy(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && error.message.startsWith('Connection acquisition timed out');
}

function unreachable(cause: unknown): ServiceUnavailable {
  return new ServiceUnavailable('The graph cannot be reached at the moment; try again later', 5, { cause });
}
