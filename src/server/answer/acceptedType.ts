import type { Request } from 'express';

const json = 'application/json; charset=utf-8';
const graphql = 'application/graphql-response+json; charset=utf-8';

/** What an answer can be sent as; the first where a client takes both alike. */
export const mediaTypes = [json, graphql] as const;

/** How an answer is sent to a client. */
export interface AcceptedType {
  readonly contentType: string;
  /**
   * Whether the client asks for `application/json` by its name, and for nothing that includes the newer type. Such clients
   * read the answer only where the status is 200, whatever GraphQL has to say.
   */
  readonly legacy: boolean;
}

/**
 * Chooses the media type of an answer by `Accept`, as GraphQL over HTTP has it.
 *
 * @example acceptedType(request) // { contentType: 'application/graphql-response+json; charset=utf-8', legacy: false }
 */
export function acceptedType(request: Request): AcceptedType {
  const contentType = request.accepts([...mediaTypes]) || json;
  return { contentType, legacy: contentType === json && !request.accepts(graphql) };
}
