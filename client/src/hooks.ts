export { type LazyQueryHook, lazyQueryHook } from './hooks/lazyQueryHook.js';
export { type QueryHook, queryHook } from './hooks/queryHook.js';
export { type SuspenseQueryHook, suspenseQueryHook } from './hooks/suspenseQueryHook.js';
