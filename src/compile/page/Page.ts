import type Cypher from '@neo4j/cypher-builder';
import type { OrderKey } from './OrderKey';

/** Which part of a list is asked for, read from its arguments. */
export interface Page {
  /** Which list in which order: what its cursors bear. */
  readonly list: string;
  readonly keys: readonly OrderKey[];
  /** `last` and `before`: the list is read from its end, and the page is turned round when it is shaped. */
  readonly backward: boolean;
  /** How many rows to read: one more than asked for tells whether the list goes on. */
  readonly limit: Cypher.NamedParam;
  /** The cursor's values, one for each key, where the page begins after one. */
  readonly from?: readonly Cypher.Param[];
}
