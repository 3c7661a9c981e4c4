import Cypher from '@neo4j/cypher-builder';
import type { FieldShape, NodeShape } from '../shape/Shape';
import { Row } from './Row';

/**
 * A field that leads to a node at which the row stands already, and which is always there.
 *
 * @param select adds the node's own columns
 */
export function selectHere(key: string, row: Row, select: (own: Row) => NodeShape): FieldShape {
  const own = new Row();
  const node = select(own);
  const column = row.add(new Cypher.List([own.asList()]));
  return { kind: 'one', key, column, required: true, node };
}
