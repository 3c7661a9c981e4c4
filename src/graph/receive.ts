import type { Record, Result, Session } from 'neo4j-driver';

/** What is wanted of the records of a result. */
export interface Receipt<T> {
  /** How many there can be. */
  readonly most: number;
  /** What is made of each as it comes. */
  readonly each: (record: Record) => T;
}

/**
 * What is made of the records of a result, as soon as as many are there as there can be: what the server says after them is
 * of no use to an answer, and the driver takes its time over it.
 *
 * @param late what it ends in where the time is over; closing the session then ends the statement on the server, even one
 *   that is silent
 */
export function receive<T>(
  result: Result,
  session: Session,
  { most, each }: Receipt<T>,
  { inMs, late }: { readonly inMs: number; readonly late: () => Error },
): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const received: T[] = [];
    const fail = (error: unknown) => {
      clearTimeout(timer);
      // Nothing changes for who has all records already.
      reject(error);
      session.close().catch(() => undefined);
    };
    const timer = setTimeout(() => fail(late()), inMs);
    result.subscribe({
      onNext: (record) => {
        try {
          if (received.push(each(record)) === most) resolve(received);
        } catch (error) {
          // Thrown here, it would break the driver's connection.
          fail(error);
        }
      },
      // The connection is back in the pool by then: to close the session would only take time.
      onCompleted: () => {
        clearTimeout(timer);
        resolve(received);
      },
      onError: fail,
    });
  });
}
