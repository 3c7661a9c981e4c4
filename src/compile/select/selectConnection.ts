import Cypher from '@neo4j/cypher-builder';
import type { FieldNode } from 'graphql';
import type { PropertyField } from '../../schema/GraphMapping';
import type { Compilation, RootStatement } from '../Compilation';
import { cypher } from '../cypher';
import type { Selectable } from '../filter/Predicate';
import { keyOf, type Page } from '../page/Page';
import { type SelectedField, selectEach } from '../selection';
import type { ConnectionFieldShape, ConnectionShape, EdgeFieldShape, FieldShape, NodeShape } from '../shape/Shape';
import { Row } from './Row';
import { selectType } from './selectObject';
import { selectCarried } from './selectRelated';
import { selectProperty } from './selectValue';

/** A list of nodes that can be paged: the nodes of a root field, or those that a node is related to. */
export interface NodeList {
  readonly selectable: Selectable;
  /** The name of the connection type in the API. */
  readonly connection: string;
  /** The variable that stands for each node of the list. */
  readonly node: Cypher.Node;
  /** The relationship over which it was reached, and what it bears. */
  readonly edge?: { readonly relationship: Cypher.Relationship; readonly properties: readonly PropertyField[] };
  readonly page: Page;
  /** Clauses that bind the nodes of the page, in its order. */
  readonly rows: () => Cypher.Clause;
  /** How many nodes match in all. */
  readonly total: () => Cypher.Expr;
  /** Selects from a node, where the type alone does not tell how. */
  readonly selectNode?: (nodes: readonly FieldNode[], item: Row) => NodeShape;
  /** Selects what a list of this kind has besides: facets. */
  readonly other?: (field: SelectedField, row: Row) => FieldShape;
}

/** A connection, and the columns of each of its rows. */
export interface SelectedConnection {
  readonly shape: ConnectionShape;
  readonly item: Row;
}

/** Selects a connection as a root field. Where its rows are all that is selected, each becomes a record. */
export function selectRootConnection(
  compilation: Compilation,
  list: NodeList,
  selected: SelectedField,
): RootStatement & { readonly shape: ConnectionShape } {
  const row = new Row();
  const { shape, item } = selectConnection(compilation, list, selected, row);
  const clause = () => Cypher.utils.concat(list.rows(), new Cypher.Return([item.asList(), 'c0']));
  const onlyRows = shape.rows !== undefined && row.length === 1 && !shape.knowsOthers;
  return { row, shape, ...(onlyRows && { stream: { clause, most: list.page.rows } }) };
}

/** Adds the columns of a page of a list, only those that the selection asks for. */
export function selectConnection(
  compilation: Compilation,
  list: NodeList,
  selected: SelectedField,
  row: Row,
): SelectedConnection {
  const { page } = list;
  const item = new Row();
  const fields = selectEach(compilation, list.connection, selected.nodes, (field) =>
    connectionField(compilation, list, field, item, row),
  );
  const [only, ...others] = fields.filter(({ kind }) => kind === 'nodes' || kind === 'edges' || kind === 'pageInfo');
  const keys = { column: item.length, count: asksCursor(fields) ? page.keys.length : 0 };
  for (const key of page.keys.slice(0, keys.count)) item.add(keyOf(key, list.node));
  const beforeCursor = page.backward ? 'hasNextPage' : 'hasPreviousPage';
  const knowsOthers = page.from !== undefined && asksPageInfo(fields, (name) => name === beforeCursor);
  const rows = only && row.add(rowsOf(list, item, knowsOthers));
  const total = fields.some((field) => field.kind === 'totalCount') ? row.add(list.total()) : undefined;
  const shape: ConnectionShape = {
    kind: 'connection',
    key: selected.key,
    ...(rows !== undefined && { rows }),
    ...(total !== undefined && { total }),
    list: page.list,
    backward: page.backward,
    ...(page.lookAhead && { lookAhead: page.rows }),
    continued: page.from !== undefined,
    ...(knowsOthers && { knowsOthers }),
    keys,
    fields,
    ...((only?.kind === 'nodes' || only?.kind === 'edges') && others.length === 0 && { only }),
  };
  return { shape, item };
}

/**
 * The rows of a page; where it has to be known, with whether anything lies on the other side of its cursor. Something does
 * if the page has rows, for the cursor came from a page before; beyond the last of a list, or where its filter matches
 * nothing, only the list itself can tell.
 */
function rowsOf(list: NodeList, item: Row, knowsOthers: boolean): Cypher.Expr {
  const rows = new Cypher.Collect(Cypher.utils.concat(list.rows(), new Cypher.Return(item.asList())));
  if (!knowsOthers) return rows;
  const page = new Cypher.Variable();
  return cypher`COLLECT { WITH ${rows} AS ${page} RETURN [${page}, CASE WHEN size(${page}) = 0 THEN ${list.total()} > 0 ELSE true END] }[0]`;
}

function connectionField(
  compilation: Compilation,
  list: NodeList,
  field: SelectedField,
  item: Row,
  row: Row,
): ConnectionFieldShape | undefined {
  const { key, name, nodes } = field;
  switch (name) {
    case 'nodes':
      return { kind: 'nodes', key, node: selectNode(compilation, list, nodes, item) };
    case 'edges':
      return { kind: 'edges', key, fields: edgeFields(compilation, list, nodes, item) };
    case 'totalCount':
      return { kind: 'totalCount', key };
    case 'pageInfo': {
      const fields = selectEach(compilation, 'PageInfo', nodes, (part) => {
        return { kind: 'pageInfoField', key: part.key, field: part.name } as const;
      });
      return { kind: 'pageInfo', key, fields };
    }
    default:
      return list.other?.(field, row);
  }
}

function selectNode(compilation: Compilation, list: NodeList, nodes: readonly FieldNode[], item: Row): NodeShape {
  return list.selectNode?.(nodes, item) ?? selectType(compilation, list.selectable, list.node, nodes, item);
}

function edgeFields(
  compilation: Compilation,
  list: NodeList,
  nodes: readonly FieldNode[],
  item: Row,
): EdgeFieldShape[] {
  const type = list.connection.replace(/Connection$/, 'Edge');
  return selectEach(compilation, type, nodes, (field): EdgeFieldShape | undefined => {
    const { key, name } = field;
    if (name === 'cursor') return { kind: 'cursor', key };
    if (name === 'node') return { kind: 'node', key, node: selectNode(compilation, list, field.nodes, item) };
    if (!list.edge) return undefined;
    const { relationship, properties } = list.edge;
    const property = properties.find((candidate) => candidate.name === name);
    if (property) return selectProperty(key, property, relationship.property(name), item);
    return selectCarried(compilation, type, relationship, field, item);
  });
}

function asksPageInfo(fields: readonly ConnectionFieldShape[], isAsked: (name: string) => boolean): boolean {
  return fields.some(
    (field) => field.kind === 'pageInfo' && field.fields.some((part) => 'field' in part && isAsked(part.field)),
  );
}

function asksCursor(fields: readonly ConnectionFieldShape[]): boolean {
  const onEdges = fields.some((field) => field.kind === 'edges' && field.fields.some(({ kind }) => kind === 'cursor'));
  return onEdges || asksPageInfo(fields, (name) => name.endsWith('Cursor'));
}
