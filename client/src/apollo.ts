export { cacheConfig } from './cache/cacheConfig.js';
export * from './generated/apolloHooks.js';
