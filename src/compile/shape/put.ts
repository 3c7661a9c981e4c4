/**
 * Gives an object a field of any name that a client may choose: `__proto__` is one that GraphQL allows, and means something
 * else to JavaScript.
 */
export function put(object: Record<string | symbol, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') Object.defineProperty(object, key, { value, enumerable: true });
  else object[key] = value;
}
