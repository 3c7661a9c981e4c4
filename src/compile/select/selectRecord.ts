import Cypher from '@neo4j/cypher-builder';
import { type FieldNode, isNonNullType } from 'graphql';
import type { Compilation } from '../Compilation';
import { selectableOf } from '../filter/Predicate';
import { objectType, type SelectedField, selectEach } from '../selection';
import type { FieldShape, NodeShape } from '../shape/Shape';
import { Row } from './Row';
import { selectType } from './selectObject';

/** How each field of a type is selected: as a value of the statement, or as a shape of its own. */
export type Columns = Readonly<Record<string, (field: SelectedField) => Cypher.Expr | FieldShape>>;

/**
 * Selects from a type that is no node of the graph, whose fields are values that a statement has bound.
 *
 * @throws Error for a field of the schema without a column: it is not answered by anything else
 * @example selectRecord(compilation, 'Path', nodes, row, { length: () => cypher`size(${hops})`, hops: (field) => … })
 */
export function selectRecord(
  compilation: Compilation,
  type: string,
  nodes: readonly FieldNode[],
  row: Row,
  columns: Columns,
): NodeShape {
  const definitions = objectType(compilation, type).getFields();
  const fields = selectEach(compilation, type, nodes, (field): FieldShape | undefined => {
    const selected = columns[field.name]?.(field);
    if (!selected || 'kind' in selected) return selected;
    const definition = definitions[field.name]?.type;
    const [required, temporal] = [isNonNullType(definition), definition?.toString() === 'DateTime!'];
    return { kind: 'leaf', key: field.key, column: row.add(selected), required, temporal };
  });
  return { kind: 'concrete', object: { type, fields } };
}

/**
 * A field that leads to a node which the statement has bound.
 *
 * @param select adds the node's own columns
 * @param absent tells that there is no such node, where that may be
 */
export function selectBound(
  { key }: Pick<SelectedField, 'key'>,
  row: Row,
  select: (own: Row) => NodeShape,
  absent?: Cypher.Predicate,
): FieldShape {
  const own = new Row();
  const node = select(own);
  const here = new Cypher.List([own.asList()]);
  const found = absent ? new Cypher.Case().when(absent).then(new Cypher.List([])).else(here) : here;
  return { kind: 'one', key, column: row.add(found), required: !absent, node };
}

/** The same for an entity of whatever type. */
export function selectEntity(
  compilation: Compilation,
  entity: Cypher.Node,
  field: Pick<SelectedField, 'key' | 'nodes'>,
  row: Row,
  absent?: Cypher.Predicate,
): FieldShape {
  const selectable = selectableOf(compilation.mapping, 'Entity');
  return selectBound(field, row, (own) => selectType(compilation, selectable, entity, field.nodes, own), absent);
}

/** A field that is a list of what clauses return, row by row. */
export function selectRows(
  { key }: Pick<SelectedField, 'key'>,
  row: Row,
  rows: Cypher.Clause,
  node: NodeShape,
): FieldShape {
  return { kind: 'list', key, column: row.add(new Cypher.Collect(rows)), node };
}
