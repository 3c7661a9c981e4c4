import { send } from '../request/send';

/** A document with all of its text. */
export interface SourceDocument {
  readonly id: string;
  readonly name: string;
  readonly date: string;
  readonly url: string | null;
  readonly text: string | null;
  readonly textNotShipped: string | null;
}

const query = 'query SourceDocument($id: ID!) { document(id: $id) { id name date url text textNotShipped } }';
const known = new Map<string, SourceDocument>();

/**
 * Reads a document, once.
 *
 * @throws Error with the API's message
 */
export async function readDocument(id: string): Promise<SourceDocument> {
  const before = known.get(id);
  if (before) return before;
  const { answer } = await send({ query, variables: { id } });
  if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join('\n'));
  const { document } = answer.data as { document: SourceDocument | null };
  if (!document) throw new Error(`There is no document ${id}`);
  known.set(id, document);
  return document;
}
