import type { Record, Result, Session } from 'neo4j-driver';

/**
 * The records of a result, as soon as as many are there as there can be: what the server says after them is of no use to
 * an answer, and the driver takes its time over it.
 *
 * @param most how many records there can be
 * @param late what it ends in where the time is over; closing the session then ends the statement on the server, even one
 *   that is silent
 */
export function receive(
  result: Result,
  session: Session,
  most: number,
  { inMs, late }: { readonly inMs: number; readonly late: () => Error },
): Promise<Record[]> {
  return new Promise((resolve, reject) => {
    const records: Record[] = [];
    const close = () => {
      clearTimeout(timer);
      session.close().catch(() => undefined);
    };
    const fail = (error: unknown) => {
      // Nothing changes for who has all records already.
      reject(error);
      close();
    };
    const timer = setTimeout(() => fail(late()), inMs);
    result.subscribe({
      onNext: (record) => {
        if (records.push(record) === most) resolve(records);
      },
      onCompleted: () => {
        resolve(records);
        close();
      },
      onError: fail,
    });
  });
}
