/**
 * How the lists that Neo4j answers become the objects of a GraphQL response, compiled with the statement. A node is a
 * list of columns; everything here says which column goes under which key.
 */
export interface ObjectShape {
  /** The GraphQL type, for `__typename` and for graphql-js. */
  readonly type: string;
  readonly fields: readonly FieldShape[];
}

export type FieldShape =
  | { readonly kind: 'constant'; readonly key: string; readonly value: string }
  | LeafShape
  | ValueShape
  | {
      readonly kind: 'one';
      readonly key: string;
      readonly column: number;
      readonly required: boolean;
      readonly node: NodeShape;
    }
  | WorkedOutShape
  | ManyShape;

/** A field that is made of rows. */
export type ManyShape = ListShape | ConnectionShape;

export interface ListShape {
  readonly kind: 'list';
  readonly key: string;
  readonly column: number;
  readonly node: NodeShape;
}

/** A list that Neo4j does not give: worked out from the columns of the row and the parameters of the statement. */
export interface WorkedOutShape {
  readonly kind: 'workedOut';
  readonly key: string;
  readonly rows: (
    row: readonly unknown[],
    params: Readonly<Record<string, unknown>>,
  ) => readonly (readonly unknown[])[];
  readonly node: NodeShape;
}

/** A scalar, an enum or a list of them. */
export interface LeafShape {
  readonly kind: 'leaf';
  readonly key: string;
  readonly column: number;
  readonly required: boolean;
  /** A day or time comes as a value of the driver's and goes as text. */
  readonly temporal: boolean;
}

/** A value stored flat on its owner, absent where its presence column is; with `list` its columns are parallel lists. */
export interface ValueShape {
  readonly kind: 'value';
  readonly key: string;
  readonly presence: number;
  readonly required: boolean;
  readonly list: boolean;
  readonly fields: readonly FieldShape[];
}

/**
 * A node in a row: its columns in the row itself, or where its type matters a row of its own that begins with its label.
 * With `stands` the type stands for all those on which the same is selected.
 */
export type NodeShape =
  | { readonly kind: 'concrete'; readonly object: ObjectShape; readonly stands?: true }
  | { readonly kind: 'abstract'; readonly column: number; readonly objects: Readonly<Record<string, ObjectShape>> };

/** A page of a list: its rows in one column, how many there are in all in another. */
export interface ConnectionShape {
  readonly kind: 'connection';
  readonly key: string;
  readonly rows?: number;
  readonly total?: number;
  /** What the cursors bear. */
  readonly list: string;
  readonly backward: boolean;
  /** Where one extra row is fetched: the number of rows fetched, or the parameter that has it. */
  readonly lookAhead?: number | string;
  /** Whether the page begins after a cursor, so that something lies on its other side. */
  readonly continued: boolean;
  /** Whether the column of rows is a pair: the rows, and whether something does lie there. */
  readonly knowsOthers?: boolean;
  /** Where in a row the values of the order's keys begin, and how many they are. */
  readonly keys: { readonly column: number; readonly count: number };
  readonly fields: readonly ConnectionFieldShape[];
  /** The one field that is made of rows, where there is only one. */
  readonly only?: RowFieldShape;
}

/** Other fields are of the connection as a whole: its facets. */
export type ConnectionFieldShape =
  | RowFieldShape
  | { readonly kind: 'pageInfo'; readonly key: string; readonly fields: readonly PageInfoFieldShape[] }
  | { readonly kind: 'totalCount'; readonly key: string }
  | FieldShape;

/** What each row of a connection is an item of. */
export type RowFieldShape =
  | { readonly kind: 'nodes'; readonly key: string; readonly node: NodeShape }
  | { readonly kind: 'edges'; readonly key: string; readonly fields: readonly EdgeFieldShape[] };

export type EdgeFieldShape =
  | FieldShape
  | { readonly kind: 'cursor'; readonly key: string }
  | { readonly kind: 'node'; readonly key: string; readonly node: NodeShape };

export type PageInfoFieldShape =
  | { readonly kind: 'constant'; readonly key: string; readonly value: string }
  | { readonly kind: 'pageInfoField'; readonly key: string; readonly field: string };
