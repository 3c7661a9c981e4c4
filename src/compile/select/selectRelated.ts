import Cypher from '@neo4j/cypher-builder';
import { getNamedType } from 'graphql';
import type { RelationshipField, RelationshipValueField } from '../../schema/GraphMapping';
import type { Compilation } from '../Compilation';
import { follow } from '../cypher';
import { selectableOf } from '../filter/Predicate';
import { listSize } from '../page/readPage';
import { objectType, type SelectedField } from '../selection';
import type { FieldShape } from '../shape/Shape';
import { Row } from './Row';
import { selectObject, selectType } from './selectObject';

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

/** Values that a relationship bears, in the order in which the document has them; the preferred name has no type and is none. */
export function selectSynonyms(
  compilation: Compilation,
  field: RelationshipValueField,
  subject: Cypher.Variable,
  selected: SelectedField,
  row: Row,
): FieldShape {
  const named = new Cypher.Relationship();
  const fields = new Map((compilation.mapping.values.get(field.type) ?? []).map((part) => [part.name, part]));
  const item = new Row();
  const shape = selectObject(compilation, { name: field.type, fields }, named, selected.nodes, item);
  const values = new Cypher.Match(follow(subject, field, named, new Cypher.Node()))
    .where(Cypher.isNotNull(named.property('type')))
    .with(named)
    .orderBy([named.property('position')])
    .return(item.asList());
  const column = row.add(new Cypher.Collect(values));
  return {
    kind: 'list',
    key: selected.key,
    column,
    node: { kind: 'concrete', object: { type: field.type, fields: shape } },
  };
}

/** A field that leads to nodes which are named by their ids. */
interface Reference {
  /** The type that has the field. */
  readonly owner: string;
  /** The type of the nodes. */
  readonly type: string;
  readonly list: boolean;
  readonly required: boolean;
  /** The id, or the list of ids. */
  readonly ids: Cypher.Expr;
}

/** Nodes that something names by their ids: one, or a list in the order of the ids, which is the order of the document. */
export function selectByIds(
  compilation: Compilation,
  { owner, type, list, required, ids }: Reference,
  { key, name, nodes, arguments: args }: SelectedField,
  row: Row,
): FieldShape {
  const selectable = selectableOf(compilation.mapping, type);
  const far = new Cypher.Node();
  const item = new Row();
  const node = selectType(compilation, selectable, far, nodes, item);
  const withId = (id: Cypher.Expr) => new Cypher.Pattern(far, { labels: [selectable.label ?? ''], properties: { id } });
  if (!list) {
    const found = new Cypher.Match(withId(ids)).return(item.asList());
    return { kind: 'one', key, column: row.add(new Cypher.Collect(found)), required, node };
  }
  const id = new Cypher.Variable();
  const found = new Cypher.Unwind([ids, id])
    .match(withId(id))
    .with(far)
    .orderBy([far.property('id')]);
  const limit = listSize(compilation, `${owner}.${name}`, args.first);
  const values = (limit ? found.limit(limit) : found).return(item.asList());
  return { kind: 'list', key, column: row.add(new Cypher.Collect(values)), node };
}

/** The nodes that a relationship carries by their ids: its quotes, or the premises of what a claim counts. */
export function selectCarried(
  compilation: Compilation,
  edgeType: string,
  relationship: Cypher.Relationship,
  selected: SelectedField,
  row: Row,
): FieldShape {
  const definition = objectType(compilation, edgeType).getFields()[selected.name];
  const type = definition ? getNamedType(definition.type).name : selected.name;
  const ids = relationship.property(`${selected.name.replace(/s$/, '')}Ids`);
  return selectByIds(compilation, { owner: edgeType, type, list: true, required: true, ids }, selected, row);
}
