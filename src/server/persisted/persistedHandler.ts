import type { Request, RequestHandler, Response } from 'express';
import { sendError } from '../errors/sendError';
import type { PersistedDocuments } from './PersistedDocuments';
import { type Asked, readAsked } from './readAsked';
import { sha256 } from './sha256';

/**
 * Puts the text in place of a document's id (`documentId`, or `extensions.persistedQuery.sha256Hash` as Apollo Client and
 * urql send it), so that limits and Apollo Server see a request like any other.
 *
 * @param only refuses every document that is not among these, however it is asked for
 */
export function persistedHandler(documents: PersistedDocuments, only: boolean): RequestHandler {
  return (request, response, next) => {
    if (!only && !namesDocument(request)) return next();
    const asked = readAsked(request);
    if (!asked) return only ? refuse(response, documents) : next();
    const { query, id } = asked;
    if (id === undefined)
      return query !== undefined && documents.has(sha256(query)) ? next() : refuse(response, documents);
    if (query !== undefined && sha256(query) !== id) return refuseOther(response, query, asked);
    const text = documents.get(id) ?? (only ? undefined : query);
    if (text === undefined) return refuseUnknown(response, documents, asked);
    setDocument(request, text);
    next();
  };
}

function namesDocument(request: Request): boolean {
  const parameters = request.method === 'GET' ? request.query : request.body;
  return parameters?.documentId != null || parameters?.extensions != null;
}

/** Apollo Server answers whatever still bears `persistedQuery` that it does not support it. */
function setDocument(request: Request, text: string): void {
  if (request.method === 'GET') {
    const search = new URLSearchParams(request.url.split('?')[1]);
    search.delete('extensions');
    search.delete('documentId');
    search.set('query', text);
    request.url = `${request.path}?${search}`;
  } else {
    const { documentId: _id, extensions: _extensions, ...parameters } = request.body;
    request.body = { ...parameters, query: text };
  }
}

function refuse(response: Response, documents: PersistedDocuments): void {
  const message =
    `Only persisted documents are answered here (PERSISTED_ONLY): name one of the ${documents.size} by its documentId, ` +
    'or send its exact text';
  sendError(response, 400, 'PERSISTED_QUERY_ONLY', message);
}

function refuseOther(response: Response, query: string, asked: Asked): void {
  const message = `${nameOf(asked)} is ${asked.given}; the SHA-256 of the query that came with it is ${sha256(query)}`;
  sendError(response, 400, 'BAD_REQUEST', message);
}

function refuseUnknown(response: Response, documents: PersistedDocuments, asked: Asked): void {
  const hint = `${nameOf(asked)} is ${asked.given}; it is none of the ${documents.size} persisted documents that are known here`;
  // Clients send the text after an answer with exactly these words, and other clients take a status of 400 for final.
  if (asked.automatic) sendError(response, 200, 'PERSISTED_QUERY_NOT_FOUND', 'PersistedQueryNotFound', { hint });
  else sendError(response, 400, 'PERSISTED_QUERY_NOT_FOUND', hint);
}

function nameOf({ automatic }: Asked): string {
  return automatic ? 'extensions.persistedQuery.sha256Hash' : 'documentId';
}
