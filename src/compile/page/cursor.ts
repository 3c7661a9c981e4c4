import { badUserInput, shown } from '../badUserInput';
import { isOfKey, type OrderKey } from './Page';

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
