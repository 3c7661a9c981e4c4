import type Cypher from '@neo4j/cypher-builder';
import type { OrderKey } from './OrderKey';

/** Which part of a list is asked for, read from its arguments. */
export interface Page {
  /** Which list in which order: what its cursors bear. */
  readonly list: string;
  readonly keys: readonly OrderKey[];
  /** `last` and `before`: the list is read from its end, and the page is turned round when it is shaped. */
  readonly backward: boolean;
  /** How many rows to read. */
  readonly limit: Cypher.Expr;
  /** The same as a number, or the parameter that has it. */
  readonly rows: number | string;
  /** Whether one row more is read than the page holds, to see whether the list goes on. */
  readonly lookAhead: boolean;
  /** The cursor's values, one for each key, where the page begins after one. */
  readonly from?: readonly Cypher.Param[];
}
