import type { InMemoryCacheConfig } from '@apollo/client';
import { possibleTypes } from './generated/possibleTypes.js';

/**
 * What Apollo Client's cache has to know about this API. Everything is stored under its id; only the identifier of a
 * cross-reference is unique within its database alone.
 *
 * @example new InMemoryCache(cacheConfig)
 */
export const cacheConfig: InMemoryCacheConfig = {
  possibleTypes,
  typePolicies: { CrossReference: { keyFields: ['database', 'id'] } },
};
