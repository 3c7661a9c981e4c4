import type { Record as GraphRecord } from 'neo4j-driver';
import type { Graph } from './Graph';
import { readRecords } from './readRecords';

export interface Statement {
  readonly cypher: string;
  /** The same in fewer characters, which is sent in its place. */
  readonly compact?: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/**
 * Asks one statement that only reads, and gives the values of its one record in order.
 *
 * @param deadline - when the answer is no longer wanted, in milliseconds since 1970
 * @throws ServiceUnavailable where Neo4j cannot be reached or time is over; everything else is a defect and passes as it is
 * @example const [total, nodes] = await read(graph, { cypher: 'RETURN 1, [2]', params: {} }, Date.now() + 10_000);
 */
export async function read(graph: Graph, statement: Statement, deadline: number): Promise<unknown[]> {
  const [values] = await readRecords(graph, statement, { most: 1, each: valuesOf }, deadline);
  if (!values) throw new Error('A statement gave no record');
  return values;
}

/**
 * Asks one statement that only reads, and gives what is made of each of its records.
 *
 * @param receipt.most - how many there can be: the last of so many is the end, whatever the server says after it
 * @param receipt.each - what is made of the values of each as it comes, while Neo4j works on the next; a mistake in it ends
 *   the reading, and where a statement is tried again it is called again
 * @param deadline - and errors, as in `read`
 */
export function readRows<T>(
  graph: Graph,
  statement: Statement,
  { most, each }: { readonly most: number; readonly each: (values: readonly unknown[]) => T },
  deadline: number,
): Promise<T[]> {
  return readRecords(graph, statement, { most, each: (record) => each(valuesOf(record)) }, deadline);
}

function valuesOf(record: GraphRecord): unknown[] {
  return record.keys.map((_, index) => record.get(index));
}
