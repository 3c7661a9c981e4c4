/**
 * Works something out once for each object. A parsed document is kept, so that it and its operations are the same objects
 * with each request; nothing that belongs to one request should be a key here, for what a WeakMap holds outlives it by a
 * collection or two.
 *
 * @example const fragments = onceFor(fragmentsOf); fragments(document)
 */
export function onceFor<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const before = made.get(key);
    if (before) return before.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}
