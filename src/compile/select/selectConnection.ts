import Cypher from '@neo4j/cypher-builder';
import type { FieldNode } from 'graphql';
import type { PropertyField } from '../../schema/GraphMapping';
import type { Compilation } from '../Compilation';
import { cypher } from '../cypher';
import type { Selectable } from '../filter/Predicate';
import { keyOf, type Page } from '../page/Page';
import type { ConnectionFieldShape, ConnectionShape, EdgeFieldShape, FieldShape, NodeShape } from '../shape/Shape';
import { Row } from './Row';
import { selectCarried } from './selectByIds';
import { objectType, type SelectedField, selectedFields } from './selectObject';
import { selectProperty } from './selectProperty';
import { selectType } from './selectType';

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
  /** The nodes of the page in order, each as the list of columns `item`. */
  readonly rows: (item: Cypher.Expr) => Cypher.Expr;
  /** How many nodes match in all. */
  readonly total: () => Cypher.Expr;
  /** Selects from a node, where the list is of something that is no type of the graph. */
  readonly selectNode?: (nodes: readonly FieldNode[], item: Row) => NodeShape;
  /** Selects what a list of this kind has besides: facets. */
  readonly other?: (field: SelectedField, row: Row) => FieldShape;
}

/** Adds the columns of a page of a list, only those that the selection asks for. */
export function selectConnection(
  compilation: Compilation,
  list: NodeList,
  selected: Pick<SelectedField, 'key' | 'nodes'>,
  row: Row,
): ConnectionShape {
  const item = new Row();
  const fields = selectedFields(compilation, objectType(compilation, list.connection), selected.nodes).map(
    (field): ConnectionFieldShape => connectionField(compilation, list, field, item, row),
  );
  const ofRows = fields.filter(
    (field) => field.kind === 'nodes' || field.kind === 'edges' || field.kind === 'pageInfo',
  );
  const [only, ...others] = ofRows;
  const keys = { column: item.length, count: 0 };
  if (asksCursor(fields)) {
    keys.count = list.page.keys.length;
    for (const key of list.page.keys) item.add(keyOf(key, list.node));
  }
  const knowsOthers = list.page.from !== undefined && asksBeforeCursor(fields, list.page);
  const rows = ofRows.length > 0 ? row.add(rowsOf(list, item, knowsOthers)) : undefined;
  const total = fields.some((field) => field.kind === 'totalCount') ? row.add(list.total()) : undefined;
  return {
    kind: 'connection',
    key: selected.key,
    ...(rows !== undefined && { rows }),
    ...(total !== undefined && { total }),
    list: list.page.list,
    backward: list.page.backward,
    ...(list.page.lookAhead && { lookAhead: list.page.rows }),
    continued: list.page.from !== undefined,
    ...(knowsOthers && { knowsOthers }),
    keys,
    fields,
    ...(only && only.kind !== 'pageInfo' && others.length === 0 && { only }),
  };
}

/**
 * The rows of a page; where it has to be known, with whether anything lies on the other side of its cursor. Something does
 * if the page has rows, for the cursor came from a page before; beyond the last of a list, or where its filter matches
 * nothing, only the list itself can tell.
 */
function rowsOf(list: NodeList, item: Row, knowsOthers: boolean): Cypher.Expr {
  const rows = list.rows(item.asList());
  if (!knowsOthers) return rows;
  const page = new Cypher.Variable();
  return cypher`COLLECT { WITH ${rows} AS ${page} RETURN [${page}, CASE WHEN size(${page}) = 0 THEN ${list.total()} > 0 ELSE true END] }[0]`;
}

/** Whether it is asked what lies on the side of the page from which its cursor comes. */
function asksBeforeCursor(fields: readonly ConnectionFieldShape[], { backward }: Page): boolean {
  const asked = backward ? 'hasNextPage' : 'hasPreviousPage';
  return fields.some(
    (field) => field.kind === 'pageInfo' && field.fields.some((part) => 'field' in part && part.field === asked),
  );
}

/** What clauses leave bound, row by row as `item`, as one list. */
export function collectRows(rows: Cypher.Clause, item: Cypher.Expr): Cypher.Expr {
  return new Cypher.Collect(Cypher.utils.concat(rows, new Cypher.Return(item)));
}

function connectionField(
  compilation: Compilation,
  list: NodeList,
  field: SelectedField,
  item: Row,
  row: Row,
): ConnectionFieldShape {
  const { key, name, nodes } = field;
  switch (name) {
    case '__typename':
      return { kind: 'constant', key, value: list.connection };
    case 'nodes':
      return { kind: 'nodes', key, node: selectNode(compilation, list, nodes, item) };
    case 'edges':
      return { kind: 'edges', key, fields: edgeFields(compilation, list, nodes, item) };
    case 'totalCount':
      return { kind: 'totalCount', key };
    case 'pageInfo':
      return {
        kind: 'pageInfo',
        key,
        fields: selectedFields(compilation, objectType(compilation, 'PageInfo'), nodes).map((field) =>
          field.name === '__typename'
            ? { kind: 'constant', key: field.key, value: 'PageInfo' }
            : { kind: 'pageInfoField', key: field.key, field: field.name },
        ),
      };
    default:
      if (!list.other) throw new Error(`${list.connection}.${name} is not mapped`);
      return list.other(field, row);
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
  return selectedFields(compilation, objectType(compilation, type), nodes).map((field): EdgeFieldShape => {
    const { key, name } = field;
    if (name === '__typename') return { kind: 'constant', key, value: type };
    if (name === 'cursor') return { kind: 'cursor', key };
    if (name === 'node') return { kind: 'node', key, node: selectNode(compilation, list, field.nodes, item) };
    if (!list.edge) throw new Error(`${type}.${name} is not mapped`);
    const { relationship, properties } = list.edge;
    const property = properties.find((candidate) => candidate.name === name);
    if (property) return selectProperty(key, property, relationship.property(name), item);
    return selectCarried(compilation, type, relationship, field, item);
  });
}

/** Whether a selection on a connection asks if the list goes on. */
export function asksForMore(compilation: Compilation, fields: readonly SelectedField[]): boolean {
  const type = objectType(compilation, 'PageInfo');
  return fields.some(
    ({ name, nodes }) =>
      name === 'pageInfo' && selectedFields(compilation, type, nodes).some((field) => field.name.startsWith('has')),
  );
}

function asksCursor(fields: readonly ConnectionFieldShape[]): boolean {
  return fields.some(
    (field) =>
      (field.kind === 'edges' && field.fields.some((part) => part.kind === 'cursor')) ||
      (field.kind === 'pageInfo' && field.fields.some((part) => 'field' in part && part.field.endsWith('Cursor'))),
  );
}
