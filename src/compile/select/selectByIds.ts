import Cypher from '@neo4j/cypher-builder';
import { getNamedType } from 'graphql';
import type { Compilation } from '../Compilation';
import { selectableOf } from '../filter/Predicate';
import { listSize } from '../page/readPage';
import type { FieldShape } from '../shape/Shape';
import { Row } from './Row';
import { objectType, type SelectedField } from './selectObject';
import { selectType } from './selectType';

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
