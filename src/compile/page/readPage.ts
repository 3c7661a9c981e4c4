import Cypher from '@neo4j/cypher-builder';
import neo4j from 'neo4j-driver';
import type { GraphMapping } from '../../schema/GraphMapping';
import { badUserInput } from '../badUserInput';
import type { Selectable } from '../filter/Predicate';
import type { Parameters } from '../Parameters';
import { checkedSize } from '../select/listSize';
import { readCursor } from './cursor';
import { encodeKey, type OrderKey } from './OrderKey';
import { orderKeys } from './orderKeys';
import type { Page } from './Page';

/** The arguments of a connection that say which page, as graphql-js coerced them. */
export interface PageArguments {
  readonly orderBy?: readonly string[] | null;
  readonly first?: unknown;
  readonly after?: unknown;
  readonly last?: unknown;
  readonly before?: unknown;
}

export interface PageContext {
  readonly mapping: GraphMapping;
  readonly params: Parameters;
  readonly limits: { readonly pageSize: number; readonly defaultPageSize: number };
}

/**
 * Reads which page of a list is asked for.
 *
 * @param coordinate the field, for cursors and messages: `Query.compounds`, `Compound.trials`
 * @param lookAhead whether it is asked if the list goes on, which one row more tells
 * @throws GraphQLError BAD_USER_INPUT for arguments that contradict each other; values are checked when they are known
 */
export function readPage(
  context: PageContext,
  selectable: Selectable,
  coordinate: string,
  args: PageArguments,
  lookAhead = true,
): Page {
  return readPageOf(context, orderKeys(context.mapping, selectable, args.orderBy), coordinate, args, lookAhead);
}

/** The same for a list that has an order of its own. */
export function readPageOf(
  context: PageContext,
  keys: readonly OrderKey[],
  coordinate: string,
  args: PageArguments,
  lookAhead = true,
): Page {
  const { params } = context;
  const given = (name: 'first' | 'after' | 'last' | 'before') => args[name] !== undefined && args[name] !== null;
  for (const [one, other] of contradictions) {
    if (given(one) && given(other)) {
      const advice = 'Page forward with first and after, or backward with last and before.';
      throw badUserInput(`${coordinate}(${one})`, `does not go together with ${other}. ${advice}`);
    }
  }
  const backward = given('last') || given('before');
  const sizeName = backward ? 'last' : 'first';
  const list = `${coordinate} ${keys.map((key) => `${key.property}_${key.direction}`).join()}`;
  const checked = (value: unknown) =>
    checkedSize(value as number, context.limits.pageSize, `${coordinate}(${sizeName})`);
  const cursorName = backward ? 'before' : 'after';
  const from = given(cursorName)
    ? keys.map((key, index) =>
        params.add(args[cursorName], (cursor) =>
          encodeKey(key, readCursor(cursor as string, list, keys, `${coordinate}(${cursorName})`)[index]),
        ),
      )
    : undefined;
  const more = lookAhead ? 1 : 0;
  const page = { list, keys, backward, lookAhead, ...(from && { from }) };
  if (!given(sizeName)) {
    // No client chose it, so it can stand in the text.
    const rows = context.limits.defaultPageSize + more;
    return { ...page, limit: new Cypher.Literal(rows), rows };
  }
  const limit = params.add(args[sizeName], (value) => neo4j.int(checked(value) + more));
  return { ...page, limit, rows: limit.id };
}

const contradictions = [
  ['last', 'first'],
  ['last', 'after'],
  ['before', 'first'],
  ['before', 'after'],
] as const;
