/**
 * Relations to one, which `@neo4j/graphql` 7 gives as lists, as the one or null, wherever they are in an answer.
 *
 * @example one({ meeting: [{ name: 'M' }] }, 'meeting') // { meeting: { name: 'M' } }
 */
export function one(value: unknown, ...fields: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => one(item, ...fields));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([field, inner]) => {
      const done = one(inner, ...fields);
      return [field, fields.includes(field) && Array.isArray(done) ? (done[0] ?? null) : done];
    }),
  );
}
