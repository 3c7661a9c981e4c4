import { decodeKey, sizeIn, writeCursor } from '../page/Page';
import type {
  ConnectionFieldShape,
  ConnectionShape,
  EdgeFieldShape,
  FieldShape,
  ManyShape,
  NodeShape,
  ObjectShape,
  PageInfoFieldShape,
  RowFieldShape,
  ValueShape,
} from './Shape';

type Row = readonly unknown[];
type Shaped = Record<string | symbol, unknown>;

/** Under this key an object of one of several types bears the name of its type, for graphql-js; JSON does not show it. */
export const typeOfNode = Symbol('type');

/** Makes the objects of one answer. */
export class Shaper {
  /** Whether a value that the schema promises was absent: then graphql-js must say what becomes null, and why. */
  brokenPromise = false;

  /** @param params the bound parameters of the statement, of which the page sizes are read */
  constructor(private readonly params: Readonly<Record<string, unknown>>) {}

  /** The object that the columns of a row make. */
  object(shape: ObjectShape, row: Row): Shaped {
    const object: Shaped = {};
    for (const field of shape.fields) put(object, field.key, this.field(field, row));
    return object;
  }

  /** The value of one field. */
  field(shape: FieldShape, row: Row): unknown {
    switch (shape.kind) {
      case 'constant':
        return shape.value;
      case 'leaf':
        return this.leaf(shape.temporal, shape.required, row[shape.column]);
      case 'value':
        return this.value(shape, row);
      case 'one': {
        const [found] = row[shape.column] as readonly Row[];
        return found ? this.node(shape.node, found) : this.absent(shape.required);
      }
      case 'list': {
        const rows = row[shape.column] as readonly Row[] | null;
        return rows?.map((item) => this.item(shape, item)) ?? null;
      }
      case 'workedOut':
        return shape.rows(row, this.params).map((item) => this.node(shape.node, item));
      case 'connection':
        return this.connection(shape, this.itemsOf(shape, row), row);
    }
  }

  private leaf(temporal: boolean, required: boolean, value: unknown): unknown {
    if (value === null || value === undefined) return this.absent(required);
    if (!temporal) return value;
    return Array.isArray(value) ? value.map(String) : String(value);
  }

  private value(shape: ValueShape, row: Row): unknown {
    const presence = row[shape.presence];
    if (presence === null) return shape.list ? [] : this.absent(shape.required);
    if (!shape.list) return this.object({ type: '', fields: shape.fields }, row);
    return (presence as Row).map((_, index) => {
      const item = row.map((column) => (Array.isArray(column) ? column[index] : undefined));
      return this.object({ type: '', fields: shape.fields }, item);
    });
  }

  private node(shape: NodeShape, row: Row): Shaped {
    if (shape.kind === 'concrete') {
      const shaped = this.object(shape.object, row);
      if (shape.stands) shaped[typeOfNode] = shape.object.type;
      return shaped;
    }
    const own = row[shape.column] as Row;
    const object = shape.objects[own[0] as string];
    if (!object) throw new Error(`A node of an unexpected type: ${String(own[0])}`);
    const shaped = this.object(object, own);
    shaped[typeOfNode] = object.type;
    return shaped;
  }

  private itemsOf(shape: ConnectionShape, row: Row): unknown[] {
    if (shape.rows === undefined) return [];
    const column = row[shape.rows] as Row;
    const rows = (shape.knowsOthers ? column[0] : column) as readonly Row[];
    return rows.map((item) => this.item(shape, item));
  }

  /** What is kept of a row of a list. Where one field of a connection alone is made of rows, that is already its item. */
  item(shape: ManyShape, row: Row): unknown {
    if (shape.kind === 'list') return this.node(shape.node, row);
    const { only } = shape;
    return only ? this.rowField(shape, only, row) : row;
  }

  /** The value of a field that is nothing but rows, of what `item` made of them. */
  many(shape: ManyShape, items: readonly unknown[]): unknown {
    return shape.kind === 'list' ? items : this.connection(shape, items, []);
  }

  /** @param row where what the connection has besides its rows is */
  private connection(shape: ConnectionShape, items: readonly unknown[], row: Row): Shaped {
    const more = shape.lookAhead !== undefined && items.length >= sizeIn(this.params, shape.lookAhead);
    const page = more ? items.slice(0, -1) : items;
    const ordered = shape.backward ? page.toReversed() : page;
    const connection: Shaped = {};
    for (const field of shape.fields) put(connection, field.key, this.ofConnection(shape, field, ordered, row, more));
    return connection;
  }

  private ofConnection(
    shape: ConnectionShape,
    field: ConnectionFieldShape,
    items: readonly unknown[],
    row: Row,
    more: boolean,
  ): unknown {
    switch (field.kind) {
      case 'nodes':
      case 'edges':
        return shape.only ? items : items.map((item) => this.rowField(shape, field, item as Row));
      case 'pageInfo':
        return pageInfo({ ...shape, continued: isContinued(shape, row) }, field.fields, items as readonly Row[], more);
      case 'totalCount':
        return row[shape.total as number] ?? 0;
      default:
        return this.field(field, row);
    }
  }

  private rowField(shape: ConnectionShape, field: RowFieldShape, row: Row): Shaped {
    return field.kind === 'nodes' ? this.node(field.node, row) : this.edge(shape, field.fields, row);
  }

  private edge(shape: ConnectionShape, fields: readonly EdgeFieldShape[], row: Row): Shaped {
    const edge: Shaped = {};
    for (const field of fields) {
      if (field.kind === 'cursor') put(edge, field.key, cursorOf(shape, row));
      else if (field.kind === 'node') put(edge, field.key, this.node(field.node, row));
      else put(edge, field.key, this.field(field, row));
    }
    return edge;
  }

  private absent(required: boolean): null {
    if (required) this.brokenPromise = true;
    return null;
  }
}

function isContinued({ continued, knowsOthers, rows }: ConnectionShape, row: Row): boolean {
  return knowsOthers ? (row[rows as number] as Row)[1] === true : continued;
}

function cursorOf({ list, keys }: ConnectionShape, row: Row): string {
  return writeCursor(list, row.slice(keys.column, keys.column + keys.count).map(decodeKey));
}

function pageInfo(
  shape: ConnectionShape,
  fields: readonly PageInfoFieldShape[],
  rows: readonly Row[],
  more: boolean,
): Shaped {
  const info: Shaped = {};
  for (const field of fields) {
    const value = field.kind === 'constant' ? field.value : pageInfoField(shape, field.field, rows, more);
    put(info, field.key, value);
  }
  return info;
}

function pageInfoField(shape: ConnectionShape, field: string, rows: readonly Row[], more: boolean): unknown {
  const [before, beyond] = shape.backward ? [more, shape.continued] : [shape.continued, more];
  switch (field) {
    case 'hasNextPage':
      return beyond;
    case 'hasPreviousPage':
      return before;
    case 'startCursor':
      return rows[0] ? cursorOf(shape, rows[0]) : null;
    default:
      return rows.length > 0 ? cursorOf(shape, rows[rows.length - 1] as Row) : null;
  }
}

/**
 * Gives an object a field of any name that a client may choose: `__proto__` is one that GraphQL allows, and means something
 * else to JavaScript.
 */
export function put(object: Record<string | symbol, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(object, key, { value, enumerable: true });
  else object[key] = value;
}
