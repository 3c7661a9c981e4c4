import { GraphQLError } from 'graphql';
import { shorten } from '../errors/shorten';
import { RequestError } from '../request/RequestError';
import type { GraphqlRequest } from '../request/readRequest';
import type { PersistedDocuments } from './PersistedDocuments';
import { sha256 } from './sha256';

/**
 * The text of the document that a request asks for: by its text, by its id (`documentId`, or
 * `extensions.persistedQuery.sha256Hash` as Apollo Client and urql send it), or by both.
 *
 * @param only refuses every document that is not among these, however it is asked for
 * @throws GraphQLError where no such document is known, or none was asked for
 * @example documentOf({ documentId: '62b0…' }, documents, false) // 'query OpenTrials { … }'
 */
export function documentOf(asked: GraphqlRequest, documents: PersistedDocuments, only: boolean): string {
  const { query, documentId } = asked;
  const given = documentId ?? automaticId(asked);
  if (given === undefined) {
    if (only && (query === undefined || !documents.has(sha256(query)))) throw onlyPersisted(documents);
    if (query === undefined) throw new RequestError(400, 'The request has no query: send {"query": "{ … }"}');
    return query;
  }
  const id = given.replace(/^sha256:/, '').toLowerCase();
  const name = documentId === undefined ? 'extensions.persistedQuery.sha256Hash' : 'documentId';
  if (query !== undefined && sha256(query) !== id) {
    throw new RequestError(400, `${name} is ${given}; the SHA-256 of the query that came with it is ${sha256(query)}`);
  }
  const text = documents.get(id) ?? (only ? undefined : query);
  if (text !== undefined) return text;
  const unknown = `${name} is ${given}; it is none of the ${documents.size} persisted documents that are known here`;
  throw documentId === undefined ? sendTheText(unknown) : notFound(unknown);
}

function automaticId({ extensions }: GraphqlRequest): string | undefined {
  const persisted = extensions?.persistedQuery;
  const hash = persisted !== null && typeof persisted === 'object' && 'sha256Hash' in persisted && persisted.sha256Hash;
  return typeof hash === 'string' ? hash : undefined;
}

function onlyPersisted(documents: PersistedDocuments): GraphQLError {
  return new GraphQLError(
    `Only persisted documents are answered here (PERSISTED_ONLY): name one of the ${documents.size} by its documentId, or send its exact text`,
    { extensions: { code: 'PERSISTED_QUERY_ONLY' } },
  );
}

function notFound(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } });
}

/** Clients send the text after an answer with exactly these words, and many take a status of 400 for final. */
function sendTheText(hint: string): RequestError {
  const extensions = { hint: shorten(hint) };
  return new RequestError(200, 'PersistedQueryNotFound', { code: 'PERSISTED_QUERY_NOT_FOUND', extensions });
}
