import Cypher from '@neo4j/cypher-builder';
import type { FieldShape } from '../shape/Shape';
import type { Row } from './Row';

/** A property as a field of the answer. A day becomes text in Neo4j: the driver takes longer to make an object of it. */
export function selectProperty(
  key: string,
  { type, required, list }: { readonly type: string; readonly required: boolean; readonly list?: boolean },
  value: Cypher.Expr,
  row: Row,
): FieldShape {
  const isDay = type === 'Date' && !list;
  const temporal = !isDay && (type === 'Date' || type === 'DateTime');
  return { kind: 'leaf', key, column: row.add(isDay ? Cypher.toString(value) : value), required, temporal };
}
