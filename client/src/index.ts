export type { TypedDocumentNode } from '@graphql-typed-document-node/core';
export { documentId } from './documentId.js';
export { documentIds } from './generated/documentIds.js';
export * from './generated/enumValues.js';
export * from './generated/operations.js';
