import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../Compilation';
import { selectableOf } from '../filter/Predicate';
import { Row } from '../select/Row';
import { selectType } from '../select/selectObject';
import type { SelectedField } from '../selection';
import type { FieldShape } from '../shape/Shape';

/** A field that is an entity of whatever type, which the statement has under a name and which is never absent. */
export function selectEntity(
  compilation: Compilation,
  entity: Cypher.Node,
  { key, nodes }: Pick<SelectedField, 'key' | 'nodes'>,
  row: Row,
): FieldShape {
  const own = new Row();
  const node = selectType(compilation, selectableOf(compilation.mapping, 'Entity'), entity, nodes, own);
  return { kind: 'one', key, column: row.add(new Cypher.List([own.asList()])), required: true, node };
}
