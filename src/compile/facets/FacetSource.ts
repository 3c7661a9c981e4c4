import type Cypher from '@neo4j/cypher-builder';
import type { Selectable } from '../filter/Predicate';

/** What is counted: nodes of a type that were found before, or all there are. */
export interface FacetSource {
  readonly selectable: Selectable;
  /** The nodes that match; absent where no filter narrows the list. */
  readonly matched: Cypher.Variable | undefined;
}
