import type Cypher from '@neo4j/cypher-builder';
import type { CompiledRoot } from '../CompiledOperation';
import type { Row } from '../select/Row';
import type { FieldShape } from '../shape/Shape';

/** What a root field compiles to, before it is text. */
export interface RootStatement {
  /** What runs before the answer is put together. */
  readonly prelude?: Cypher.Clause;
  /** The columns of the one record. */
  readonly row: Row;
  readonly shape: FieldShape;
  readonly unambiguous?: CompiledRoot['unambiguous'];
}
