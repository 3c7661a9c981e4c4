import Cypher from '@neo4j/cypher-builder';
import { type FieldNode, getNamedType } from 'graphql';
import type { RelationshipField, RelationshipValueField } from '../../schema/GraphMapping';
import type { Compilation } from '../Compilation';
import { follow } from '../cypher';
import { selectableOf } from '../filter/Predicate';
import { listSize } from '../page/readPage';
import { objectType, type SelectedField } from '../selection';
import type { FieldShape } from '../shape/Shape';
import { Row } from './Row';
import { selectObject, selectType } from './selectObject';
import { selectRows } from './selectRecord';

/** A node that is not bound yet, and what is selected from it. */
function selectFar(compilation: Compilation, type: string, nodes: readonly FieldNode[]) {
  const far = new Cypher.Node();
  const item = new Row();
  const selectable = selectableOf(compilation.mapping, type);
  const node = selectType(compilation, selectable, far, nodes, item);
  return { far, item, label: selectable.label ?? '', node };
}

/**
 * The node at the other end of a to-one relationship, or a plain list of nodes that are no entities: evidence in the order
 * of its ids, which is that of the document; others in the order in which the relationships count them.
 */
export function selectRelated(
  compilation: Compilation,
  owner: string,
  field: RelationshipField,
  subject: Cypher.Variable,
  selected: SelectedField,
  row: Row,
): FieldShape {
  const { far, item, node } = selectFar(compilation, field.type, selected.nodes);
  const edge = new Cypher.Relationship();
  const match = (over?: Cypher.Relationship) => new Cypher.Match(follow(subject, field, over, far));
  if (!field.list) {
    const found = match().return(item.asList()).limit(new Cypher.Literal(1));
    const column = row.add(new Cypher.Collect(found));
    return { kind: 'one', key: selected.key, column, required: field.required, node };
  }
  const inOrder =
    field.type === 'Evidence'
      ? match()
          .with(far)
          .orderBy([far.property('id')])
      : match(edge)
          .with(far, edge)
          .orderBy([edge.property('position')]);
  const limit = listSize(compilation, `${owner}.${field.name}`, selected.arguments.first);
  return selectRows(selected, row, (limit ? inOrder.limit(limit) : inOrder).return(item.asList()), node);
}

/** Values that a relationship bears, in the order of the document; the preferred name has no type and is none. */
export function selectSynonyms(
  compilation: Compilation,
  { type, ...over }: RelationshipValueField,
  subject: Cypher.Variable,
  selected: SelectedField,
  row: Row,
): FieldShape {
  const named = new Cypher.Relationship();
  const parts = new Map((compilation.mapping.values.get(type) ?? []).map((part) => [part.name, part]));
  const item = new Row();
  const fields = selectObject(compilation, { name: type, fields: parts }, named, selected.nodes, item);
  const values = new Cypher.Match(follow(subject, over, named, new Cypher.Node()))
    .where(Cypher.isNotNull(named.property('type')))
    .with(named)
    .orderBy([named.property('position')])
    .return(item.asList());
  return selectRows(selected, row, values, { kind: 'concrete', object: { type, fields } });
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
  selected: SelectedField,
  row: Row,
): FieldShape {
  const { far, item, label, node } = selectFar(compilation, type, selected.nodes);
  const withId = (id: Cypher.Expr) => new Cypher.Pattern(far, { labels: [label], properties: { id } });
  if (!list) {
    const column = row.add(new Cypher.Collect(new Cypher.Match(withId(ids)).return(item.asList())));
    return { kind: 'one', key: selected.key, column, required, node };
  }
  const id = new Cypher.Variable();
  const each = new Cypher.Unwind([ids, id]).match(withId(id));
  const found = each.with(far).orderBy([far.property('id')]);
  const limit = listSize(compilation, `${owner}.${selected.name}`, selected.arguments.first);
  return selectRows(selected, row, (limit ? found.limit(limit) : found).return(item.asList()), node);
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
