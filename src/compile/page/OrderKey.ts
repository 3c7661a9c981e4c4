import Cypher from '@neo4j/cypher-builder';
import neo4j from 'neo4j-driver';
import { isDay, isTime } from '../filter/calendar';
import { encoderOf } from '../filter/encodeScalar';

/** One key of an order: a property, and which way it runs. */
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
