import type Cypher from '@neo4j/cypher-builder';
import type { CompiledRoot } from './CompiledOperation';
import type { Row } from './select/Row';
import type { FieldShape } from './shape/Shape';

/** What a root field compiles to, before it is text. */
export interface RootStatement {
  /** What runs before the answer is put together. */
  readonly prelude?: Cypher.Clause;
  /** The columns of the one record. */
  readonly row: Row;
  /**
   * Where a list is the one column: the clauses that end in a record for each row, and how many there can be. Rows that
   * come one by one are read while others are still looked for, and the driver is slow with large records.
   */
  readonly stream?: { readonly clause: () => Cypher.Clause; readonly most: number | string };
  readonly shape: FieldShape;
  readonly lookups?: CompiledRoot['lookups'];
}
