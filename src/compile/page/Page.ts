import Cypher from '@neo4j/cypher-builder';
import neo4j, { type Integer } from 'neo4j-driver';
import { isDay, isTime } from '../../schema/days';
import { badUserInput, shown } from '../badUserInput';
import { encoderOf } from '../filter/encodeScalar';

/** Which part of a list is asked for, read from its arguments. */
export interface Page {
  /** Which list in which order: what its cursors bear. */
  readonly list: string;
  readonly keys: readonly OrderKey[];
  /** `last` and `before`: the list is read from its end, and the page is reversed when it is shaped. */
  readonly backward: boolean;
  /** How many rows to read. */
  readonly limit: Cypher.Expr;
  /** The same as a number, or the parameter that has it. */
  readonly rows: number | string;
  /** Whether one extra row is fetched to compute hasNextPage. */
  readonly lookAhead: boolean;
  /** The cursor's values, one for each key, where the page begins after one. */
  readonly from?: readonly Cypher.Param[];
}

/** How many rows are read, where a number of the statement or one of its parameters says it. */
export function sizeIn(params: Readonly<Record<string, unknown>>, rows: number | string): number {
  return typeof rows === 'number' ? rows : (params[rows] as Integer).toNumber();
}

/** One key of an order: a property and a direction. */
export interface OrderKey {
  readonly property: string;
  readonly direction: 'ASC' | 'DESC';
  /** How the value reads in a cursor: a day as its text, the rest as it is. */
  readonly type: 'text' | 'number' | 'date' | 'dateTime';
  /** May be absent: what has no value comes last in either direction. */
  readonly nullable: boolean;
}

/**
 * The key of a node, as Cypher. An absent value counts as one beyond all others, so that it comes last and so that a
 * cursor can stand on it. A key that is never absent stays the bare property, for then an index delivers the order.
 */
export function keyOf(key: OrderKey, subject: Cypher.Variable): Cypher.Expr {
  const value = subject.property(key.property);
  return key.nullable ? Cypher.coalesce(value, beyondAll(key)) : value;
}

/** Whether a value that came in a cursor can be one of the key's. */
export function isOfKey(key: OrderKey, value: unknown): boolean {
  return isOfType[key.type](value);
}

const isOfType: Readonly<Record<OrderKey['type'], (value: unknown) => boolean>> = {
  text: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number',
  date: isDay,
  dateTime: isTime,
};

/** The value that an order key has in a cursor, as a parameter. */
export function encodeKey(key: OrderKey, value: unknown): unknown {
  if (key.type === 'date') return encoderOf('Date')(value);
  if (key.type === 'dateTime') return encoderOf('DateTime')(value);
  return value;
}

function beyondAll({ type, direction }: OrderKey): Cypher.Expr {
  const ascending = direction === 'ASC';
  switch (type) {
    case 'number':
      return new Cypher.Literal(ascending ? Number.MAX_SAFE_INTEGER : Number.MIN_SAFE_INTEGER);
    case 'date':
      return Cypher.date(new Cypher.Literal(ascending ? '9999-12-31' : '0001-01-01'));
    case 'dateTime':
      return Cypher.datetime(new Cypher.Literal(ascending ? '9999-12-31T00:00:00Z' : '0001-01-01T00:00:00Z'));
    case 'text':
      return new Cypher.Literal(ascending ? '\uffff' : '');
  }
}

/** The text or number of a key as it came from Neo4j, for a cursor. */
export function decodeKey(value: unknown): unknown {
  return neo4j.isDate(value as object) || neo4j.isDateTime(value as object) ? String(value) : value;
}

/** The sort keys of a page: reversed where the list is read from its end. */
export function sortOf(page: Page, subject: Cypher.Variable): [Cypher.Expr, 'ASC' | 'DESC'][] {
  return page.keys.map((key) => [keyOf(key, subject), ascends(key, page) ? 'ASC' : 'DESC']);
}

/**
 * What is true of the nodes beyond the page's cursor. Written as `name >= $n AND NOT (name = $n AND NOT id > $id)`, for
 * this form lets an index on the name find the place, which `name > $n OR …` does not.
 */
export function afterCursor(page: Page, subject: Cypher.Variable): Cypher.Predicate | undefined {
  return page.from && beyond(page, page.from, subject, 0);
}

function beyond(page: Page, from: readonly Cypher.Param[], subject: Cypher.Variable, index: number): Cypher.Predicate {
  const key = page.keys[index] as OrderKey;
  const value = keyOf(key, subject);
  const at = from[index] as Cypher.Param;
  const ascending = ascends(key, page);
  if (index === page.keys.length - 1) return ascending ? Cypher.gt(value, at) : Cypher.lt(value, at);
  const notBefore = ascending ? Cypher.gte(value, at) : Cypher.lte(value, at);
  const rest = Cypher.not(beyond(page, from, subject, index + 1));
  return Cypher.and(notBefore, Cypher.not(Cypher.and(Cypher.eq(value, at), rest)));
}

function ascends(key: OrderKey, page: Page): boolean {
  return (key.direction === 'ASC') !== page.backward;
}

/** Sorts nodes and keeps the page's; all of them where no page is wanted. */
export function endPage(nodes: Cypher.With, node: Cypher.Variable, page: Page | undefined): Cypher.With {
  return page ? nodes.orderBy(...sortOf(page, node)).limit(page.limit) : nodes;
}

/**
 * The place of a node in a list, as text that clients hand back and do not read: which list in which order, and the
 * node's values of the order's keys. It holds values, not positions, so it stays good when data are added or removed.
 *
 * @param list which list in which order: `Compound.trials NAME_ASC`
 */
export function writeCursor(list: string, values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify([list, ...values])).toString('base64url');
}

/**
 * The values that a cursor of this list holds, one for each key of its order.
 *
 * @throws GraphQLError BAD_USER_INPUT for text that is no cursor, and for the cursor of another list or order
 */
export function readCursor(cursor: string, list: string, keys: readonly OrderKey[], place: string): unknown[] {
  const noCursor = () =>
    badUserInput(place, `is ${shown(cursor)}, which is no cursor. Give one that a page of this list returned.`);
  const parts = parse(cursor);
  if (!parts) throw noCursor();
  const [of, ...values] = parts;
  if (of !== list) {
    throw badUserInput(
      place,
      `is the cursor of another list or order (${shown(of)}). Give one that a page of this list, in this order, returned.`,
    );
  }
  if (values.length !== keys.length || !keys.every((key, index) => isOfKey(key, values[index]))) throw noCursor();
  return values;
}

function parse(cursor: string): unknown[] | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) && typeof parts[0] === 'string' ? parts : undefined;
  } catch {
    return undefined;
  }
}
