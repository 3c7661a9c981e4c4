import Cypher from '@neo4j/cypher-builder';
import type { RelationshipField } from '../../schema/GraphMapping';
import type { Compilation } from '../Compilation';
import { follow } from '../cypher';
import { selectableOf } from '../filter/Predicate';
import { listSize } from '../page/readPage';
import type { FieldShape } from '../shape/Shape';
import { Row } from './Row';
import type { SelectedField } from './selectObject';
import { selectType } from './selectType';

/** The node at the other end of a to-one relationship. */
export function selectOne(
  compilation: Compilation,
  field: RelationshipField,
  subject: Cypher.Variable,
  selected: SelectedField,
  row: Row,
): FieldShape {
  const far = new Cypher.Node();
  const item = new Row();
  const node = selectType(compilation, selectableOf(compilation.mapping, field.type), far, selected.nodes, item);
  const found = new Cypher.Match(follow(subject, field, undefined, far))
    .return(item.asList())
    .limit(new Cypher.Literal(1));
  return { kind: 'one', key: selected.key, column: row.add(new Cypher.Collect(found)), required: field.required, node };
}

/**
 * A plain list of nodes that are no entities: evidence in the order of its ids, which is that of the document; others in
 * the order in which the relationships count them.
 */
export function selectList(
  compilation: Compilation,
  owner: string,
  field: RelationshipField,
  subject: Cypher.Variable,
  selected: SelectedField,
  row: Row,
): FieldShape {
  const far = new Cypher.Node();
  const edge = new Cypher.Relationship();
  const item = new Row();
  const node = selectType(compilation, selectableOf(compilation.mapping, field.type), far, selected.nodes, item);
  const isEvidence = field.type === 'Evidence';
  const inOrder = isEvidence
    ? new Cypher.Match(follow(subject, field, undefined, far)).with(far).orderBy([far.property('id')])
    : new Cypher.Match(follow(subject, field, edge, far)).with(far, edge).orderBy([edge.property('position')]);
  const limit = listSize(compilation, `${owner}.${field.name}`, selected.arguments.first);
  const values = (limit ? inOrder.limit(limit) : inOrder).return(item.asList());
  return { kind: 'list', key: selected.key, column: row.add(new Cypher.Collect(values)), node };
}
