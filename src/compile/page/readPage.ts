import Cypher from '@neo4j/cypher-builder';
import neo4j from 'neo4j-driver';
import { orderValuesOf } from '../../schema/api/names';
import type { FieldMapping, GraphMapping } from '../../schema/GraphMapping';
import { badUserInput } from '../badUserInput';
import type { Compilation } from '../Compilation';
import type { Selectable } from '../filter/Predicate';
import type { Parameters } from '../Parameters';
import { encodeKey, type OrderKey, type Page, readCursor } from './Page';

/**
 * Reads which page of a list is asked for from the arguments of its connection, as graphql-js coerced them.
 *
 * @param keys the order of the list: `orderKeys`
 * @param coordinate the field, for cursors and messages: `Query.compounds`, `Compound.trials`
 * @param lookAhead whether to fetch one extra row to compute hasNextPage
 * @throws GraphQLError BAD_USER_INPUT for arguments that contradict each other; values are checked when they are known
 */
export function readPage(
  { params, limits }: Pick<Compilation, 'params' | 'limits'>,
  keys: readonly OrderKey[],
  coordinate: string,
  args: Readonly<Record<string, unknown>>,
  lookAhead: boolean,
): Page {
  const given = (name: 'first' | 'after' | 'last' | 'before') => args[name] !== undefined && args[name] !== null;
  for (const [one, other] of contradictions) {
    if (given(one) && given(other)) {
      const advice = 'Page forward with first and after, or backward with last and before.';
      throw badUserInput(`${coordinate}(${one})`, `does not go together with ${other}. ${advice}`);
    }
  }
  const backward = given('last') || given('before');
  const [sizeName, cursorName] = backward ? (['last', 'before'] as const) : (['first', 'after'] as const);
  const list = `${coordinate} ${keys.map((key) => `${key.property}_${key.direction}`).join()}`;
  const read = (cursor: unknown) => readCursor(cursor as string, list, keys, `${coordinate}(${cursorName})`);
  const from = given(cursorName)
    ? keys.map((key, index) => params.add(args[cursorName], (cursor) => encodeKey(key, read(cursor)[index])))
    : undefined;
  const more = lookAhead ? 1 : 0;
  const page = { list, keys, backward, lookAhead, ...(from && { from }) };
  if (!given(sizeName)) {
    // No client chose it, so it can stand in the text.
    const rows = limits.defaultPageSize + more;
    return { ...page, limit: new Cypher.Literal(rows), rows };
  }
  const place = `${coordinate}(${sizeName})`;
  const limit = params.add(args[sizeName], (size) => {
    return neo4j.int(checkedSize(size as number, limits.pageSize, place) + more);
  });
  return { ...page, limit, rows: limit.id };
}

const contradictions = [
  ['last', 'first'],
  ['last', 'after'],
  ['before', 'first'],
  ['before', 'after'],
] as const;

const byId: OrderKey = { property: 'id', direction: 'ASC', type: 'text', nullable: false };

/**
 * The keys that a list is sorted by: those asked for, by name where none is, and last the id, which makes every order
 * total.
 *
 * @param order values of the type's order enum; null or absent for the default
 * @example orderKeys(mapping, trial, ['PHASE_DESC']) // phaseRank descending, then id
 */
export function orderKeys(mapping: GraphMapping, selectable: Selectable, order: unknown): OrderKey[] {
  const values = (order as readonly string[] | null | undefined) ?? [];
  const keys = (values.length > 0 ? values : ['NAME_ASC']).map((value) => orderKey(mapping, selectable, value));
  // What follows an id changes nothing, and neither does a key that was there before.
  const last = keys.findIndex((key) => key.property === 'id');
  const upToId = last < 0 ? [...keys, byId] : keys.slice(0, last + 1);
  return upToId.filter((key, index) => upToId.findIndex((other) => other.property === key.property) === index);
}

function orderKey(mapping: GraphMapping, selectable: Selectable, value: string): OrderKey {
  for (const field of selectable.fields.values()) {
    const index = orderValuesOf(field.name).indexOf(value);
    if (index >= 0) return { ...sortedBy(mapping, field), direction: index === 0 ? 'ASC' : 'DESC' };
  }
  throw new Error(`${value} is no order of ${selectable.name}`);
}

function sortedBy(mapping: GraphMapping, field: FieldMapping): Omit<OrderKey, 'direction'> {
  if (field.name === 'name') return { property: 'nameKey', type: 'text', nullable: false };
  if (field.kind === 'value') return { property: `${field.name}Earliest`, type: 'date', nullable: true };
  const property = (field.kind === 'property' && field.storedAs) || field.name;
  if (mapping.enums.get(field.type)?.ordered) return { property: `${property}Rank`, type: 'number', nullable: true };
  return { property, type: typeOf[field.type] ?? 'text', nullable: !field.required };
}

const typeOf: Readonly<Record<string, OrderKey['type']>> = {
  Int: 'number',
  Float: 'number',
  Date: 'date',
  DateTime: 'dateTime',
};

/**
 * The limit of a plain list, as a parameter; none where the field takes no `first`.
 *
 * @throws GraphQLError BAD_USER_INPUT, when the value is bound, for a size out of bounds
 */
export function listSize(
  { params, limits }: Compilation,
  coordinate: string,
  first: unknown,
): Cypher.NamedParam | undefined {
  if (first === undefined || first === null) return undefined;
  return sizeParameter(params, first, limits.pageSize, `${coordinate}(first)`);
}

/**
 * A number from 1 to `most` as a parameter.
 *
 * @param place the argument, for messages: `path(maxHops)`
 * @throws GraphQLError BAD_USER_INPUT, when the value is bound, for a number out of bounds
 */
export function sizeParameter(params: Parameters, value: unknown, most: number, place: string): Cypher.NamedParam {
  return params.add(value, (size) => neo4j.int(checkedSize(size as number, most, place)));
}

/** A page size within bounds. */
export function checkedSize(size: number, most: number, place: string): number {
  if (size >= 1 && size <= most) return size;
  throw badUserInput(place, `is ${size}; allowed are 1 to ${most}.`);
}
