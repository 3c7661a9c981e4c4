import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { isRetryableError } from 'neo4j-driver';
import type { Graph } from './Graph';
import { receive } from './receive';
import { ServiceUnavailable } from './ServiceUnavailable';

export interface Statement {
  readonly cypher: string;
  /** The same in fewer characters, which is sent in its place. */
  readonly compact?: string;
  /** Where each record is a row of one list: how many there can be. Otherwise there is one record. */
  readonly most?: number;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Pauses before the second, third … attempt: a server that just restarts is worth a moment, a dead one is not. */
const pausesMs = [20, 80, 320];

/** Neo4j's words for a statement that it ended for taking too long; asking again would take as long. */
const timedOut = /TransactionTimedOut|Transaction\.Terminated|LockClientStopped|TransactionOutOfMemory/;

/**
 * Asks one statement that only reads, and gives the values of its one record in order; a statement with a record for each
 * row of a list gives that list as the one value.
 *
 * The statement commits itself in a READ session of a named database, which is one round trip; as reading twice does no
 * harm, errors that pass are tried again here, within the deadline.
 *
 * @param deadline - when the answer is no longer wanted, in milliseconds since 1970
 * @throws ServiceUnavailable where Neo4j cannot be reached or time is over; everything else is a defect and passes as it is
 * @example const [total, nodes] = await read(graph, { cypher: 'RETURN 1, [2]', params: {} }, Date.now() + 10_000);
 */
export async function read(graph: Graph, statement: Statement, deadline: number): Promise<unknown[]> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await attemptRead(graph, statement, deadline);
    } catch (error) {
      if (error instanceof ServiceUnavailable) throw error;
      if (hasTimedOut(error)) throw tooSlow(error);
      if (isBusy(error)) throw new ServiceUnavailable('The graph is busy; try again later', 5, { cause: error });
      if (!mayPass(error)) throw error;
      const pause = pausesMs[attempt];
      if (pause === undefined || Date.now() + pause >= deadline) throw unreachable(error);
      await sleep(pause);
    }
  }
}

async function attemptRead(
  graph: Graph,
  { cypher, compact = cypher, params, most }: Statement,
  deadline: number,
): Promise<unknown[]> {
  const left = deadline - Date.now();
  if (left <= 0) throw tooSlow();
  const named = graph.database();
  const database = typeof named === 'string' ? named : await named;
  const session = graph.driver.session({ database, defaultAccessMode: neo4j.session.READ });
  const timeout = Math.min(graph.transactionTimeoutMs, left);
  const result = withoutStack(() => session.run(compact, params, { timeout }));
  const records = await receive(result, session, most ?? 1, { inMs: left, late: tooSlow });
  if (most !== undefined) return [records.map((record) => record.get(0))];
  const [record] = records;
  if (!record) throw new Error('A statement gave no record');
  return record.keys.map((_, index) => record.get(index));
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

function tooSlow(cause?: unknown): ServiceUnavailable {
  return new ServiceUnavailable('The answer took too long; ask for less, or again later', 1, { cause });
}

function unreachable(cause: unknown): ServiceUnavailable {
  return new ServiceUnavailable('The graph cannot be reached at the moment; try again later', 5, { cause });
}
