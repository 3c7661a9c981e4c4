import { foldCase } from '../../../src/schema/foldCase';
import type { GraphMapping } from '../../../src/schema/GraphMapping';
import { isDate, type TestNode, type TestValue } from '../graph/TestGraph';
import { rankOf } from './compareValues';

/**
 * Compares two nodes by orders such as `['PHASE_DESC', 'NAME_ASC']`, by name where there are none, and last by id. What has
 * no value comes last, whichever the direction; names compare whatever their case, enums by rank, vague dates by their
 * first day.
 */
export function compareNodes(mapping: GraphMapping, type: string, orderBy: readonly string[] | null | undefined) {
  const orders = orderBy?.length ? orderBy : ['NAME_ASC'];
  const keys = [...orders.map((order) => keyOf(mapping, type, order)), keyOf(mapping, type, 'ID_ASC')];
  return (a: TestNode, b: TestNode): number => {
    for (const { value, descending } of keys) {
      const [left, right] = [value(a), value(b)];
      if (left === right) continue;
      if (left === undefined) return 1;
      if (right === undefined) return -1;
      return comparePlain(left, right) * (descending ? -1 : 1);
    }
    return 0;
  };
}

interface Key {
  readonly value: (node: TestNode) => string | number | undefined;
  readonly descending: boolean;
}

function keyOf(mapping: GraphMapping, type: string, order: string): Key {
  const [, constant = '', direction] = /^(.*)_(ASC|DESC)$/.exec(order) ?? [];
  const name = constant.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
  const field = (mapping.types.get(type) ?? mapping.interfaces.get(type))?.fields.get(name);
  if (!field) throw new Error(`${type} has no field for ${order}`);
  const values = mapping.enums.get(field.type);
  const ranked = values?.ordered ? values : undefined;
  return {
    descending: direction === 'DESC',
    value: (node) => {
      const value = node.values[name];
      if (value === undefined) return undefined;
      if (name === 'name') return foldCase(value as string);
      return isDate(value) ? value.earliest : rankOf(ranked, value as Exclude<TestValue, object>);
    },
  };
}

/** Texts compare by their code points. */
export function comparePlain(a: string | number, b: string | number): number {
  if (typeof a === 'number' || typeof b === 'number') return Number(a) - Number(b);
  const [left, right] = [[...a], [...b]];
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const difference = (left[index]?.codePointAt(0) ?? 0) - (right[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
