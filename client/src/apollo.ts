export { cacheConfig } from './cacheConfig.js';
export * from './generated/apolloHooks.js';
