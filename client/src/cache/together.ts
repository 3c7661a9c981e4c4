import { isReference } from '@apollo/client/utilities';

/**
 * Puts two answers to the same question together, each with fields that the other may lack: an object has the fields of
 * both, a list both of each element. Where they contradict each other the data have changed, and the newer is taken alone.
 *
 * @example together({ text: '2H2011' }, { earliest: '2011-07-01' }) // { text: '2H2011', earliest: '2011-07-01' }
 */
export function together<T>(existing: T | undefined, incoming: T): T {
  return existing !== undefined && agree(existing, incoming) ? (union(existing, incoming) as T) : incoming;
}

/** Whether two answers are alike in all that both have. References to entities are alike if they lead to the same one. */
export function agree(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false;
    return one.every((each, index) => agree(each, other[index]));
  }
  if (!isObject(one) || !isObject(other)) return one === other;
  if (isReference(one) || isReference(other)) return one.__ref === other.__ref;
  return Object.keys(one).every((key) => !(key in other) || agree(one[key], other[key]));
}

function union(one: unknown, other: unknown): unknown {
  if (Array.isArray(one) && Array.isArray(other)) return one.map((each, index) => union(each, other[index]));
  if (!isObject(one) || !isObject(other)) return other;
  const shared = Object.keys(one).filter((key) => key in other);
  return { ...one, ...other, ...Object.fromEntries(shared.map((key) => [key, union(one[key], other[key])])) };
}

/** Whether a value is an object of an answer, and not a list, a scalar or null. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
