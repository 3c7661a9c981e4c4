import type { DocumentNode } from 'graphql';
import { documentIds } from './generated/documentIds.js';

/**
 * The id under which the server knows a document, so that a client can send it in place of the text.
 *
 * @param document one of this package's, or of an app that gives its own ids too
 * @param ids by the names of operations; without them, this package's
 * @throws Error where no id is known
 * @example documentId(OpenTrialsDocument, { ...documentIds, ...ownDocumentIds })
 */
export function documentId(document: DocumentNode, ids: Readonly<Record<string, string>> = documentIds): string {
  const name = document.definitions.find((definition) => definition.kind === 'OperationDefinition')?.name?.value;
  const id = name === undefined ? undefined : ids[name];
  if (id !== undefined) return id;
  throw new Error(
    `The operation ${name ?? 'without a name'} is not persisted; the persisted ones are ${Object.keys(ids).join(', ')}`,
  );
}
