import type { DocumentNode } from 'graphql';
import { documentIds } from './generated/documentIds.js';

/**
 * The id under which the server knows a document, so that a client can send it in place of the text.
 *
 * @param document one of this package's, or of an app that gives its own ids too
 * @param ids by the names of operations; without them, this package's
 * @returns undefined where no id is known: such a document is sent as text
 * @example documentId(TrialsOfDocument, { ...documentIds, ...ownDocumentIds })
 */
export function documentId(
  document: DocumentNode,
  ids: Readonly<Record<string, string>> = documentIds,
): string | undefined {
  const name = document.definitions.find((definition) => definition.kind === 'OperationDefinition')?.name?.value;
  return name !== undefined && Object.hasOwn(ids, name) ? ids[name] : undefined;
}
