import Cypher from '@neo4j/cypher-builder';
import type { Compilation } from '../Compilation';
import { targetOf } from '../filter/targetOf';
import { Row } from '../select/Row';
import type { SelectedField } from '../select/selectObject';
import { selectTarget } from '../select/selectTarget';
import type { FieldShape } from '../shape/Shape';

/** A field that is an entity of whatever type, which the statement has under a name and which is never absent. */
export function selectEntity(
  compilation: Compilation,
  entity: Cypher.Node,
  { key, nodes }: Pick<SelectedField, 'key' | 'nodes'>,
  row: Row,
): FieldShape {
  const own = new Row();
  const node = selectTarget(compilation, targetOf(compilation.mapping, 'Entity'), entity, nodes, own);
  return { kind: 'one', key, column: row.add(new Cypher.List([own.asList()])), required: true, node };
}
