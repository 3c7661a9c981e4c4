import type { FieldPolicy, InMemoryCacheConfig, TypePolicies } from '@apollo/client';
import { connectionFields, embeddedFields, embeddedTypes, possibleTypes } from '../generated/apolloCache.js';
import { pages } from './pages.js';
import { together } from './together.js';

/** Values without an id: what one question asks of them joins what another does. */
const embedded: FieldPolicy<unknown> = { merge: (existing, incoming) => together(existing, incoming) };

/**
 * What Apollo Client's cache has to know about this API. Entities and quotes are stored under their ids; lists page by page,
 * whether their `nodes` or their `edges` are asked for; and what has no id beside what it belongs to.
 *
 * @example new InMemoryCache(cacheConfig)
 */
export const cacheConfig: InMemoryCacheConfig = { possibleTypes, typePolicies: typePolicies() };

function typePolicies(): TypePolicies {
  const policies: TypePolicies = Object.fromEntries(embeddedTypes.map((type) => [type, { keyFields: false }]));
  const add = (type: string, field: string, policy: FieldPolicy<unknown>) => {
    const { fields, ...others } = policies[type] ?? {};
    policies[type] = { ...others, fields: { ...fields, [field]: policy } };
  };
  for (const [type, fields] of Object.entries(connectionFields)) {
    for (const [field, keyArgs] of Object.entries(fields)) add(type, field, pages(keyArgs) as FieldPolicy<unknown>);
  }
  for (const [type, fields] of Object.entries(embeddedFields)) for (const field of fields) add(type, field, embedded);
  return policies;
}
