import type { Request } from 'express';
import { z } from 'zod';

/** Which document a request asks for: by its text, by its id, or by both. */
export interface Asked {
  readonly query?: string;
  /** As the client wrote it, for messages. */
  readonly given?: string;
  /** The checksum in `given`, lower case. */
  readonly id?: string;
  /** Whether the id came as `extensions.persistedQuery`, whose clients react to an error by its exact words. */
  readonly automatic: boolean;
}

const parameters = z.object({
  query: z.string().nullish(),
  documentId: z.string().nullish(),
  extensions: z.object({ persistedQuery: z.object({ sha256Hash: z.string() }).optional() }).nullish(),
});

/**
 * Reads which document is asked for, from the body or the query string.
 *
 * @returns undefined where these are not the parameters of one GraphQL request, which is for Apollo Server to refuse
 * @example readAsked(request) // { given: 'sha256:62B0…', id: '62b0…', automatic: false }
 */
export function readAsked(request: Request): Asked | undefined {
  const parsed = parameters.safeParse(request.method === 'GET' ? fromUrl(request) : request.body);
  if (!parsed.success) return undefined;
  const { query, documentId, extensions } = parsed.data;
  const automatic = extensions?.persistedQuery?.sha256Hash;
  const given = documentId ?? automatic;
  return {
    query: query ?? undefined,
    given,
    id: given?.replace(/^sha256:/, '').toLowerCase(),
    automatic: given !== undefined && documentId == null,
  };
}

function fromUrl({ query }: Request): unknown {
  try {
    return { ...query, extensions: typeof query.extensions === 'string' ? JSON.parse(query.extensions) : undefined };
  } catch {
    return undefined;
  }
}
