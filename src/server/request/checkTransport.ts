import type { Request, RequestHandler } from 'express';
import { mediaTypes } from '../answer/acceptedType';
import { isAllowed } from '../crossOrigin';
import { RequestError } from './RequestError';

/** Headers that no page can send to another origin unasked; any of them shows that a GET is meant. */
const deliberate = ['apollo-require-preflight', 'x-apollo-operation-name'];

/**
 * Refuses what is not a GraphQL-over-HTTP request, before its body is read: another method, a body that is not JSON, a
 * client that reads no answer of ours, a GET that any web page could have caused.
 *
 * @param origins whose pages may ask, as in `crossOrigin`
 */
export function checkTransport(origins: readonly string[]): RequestHandler {
  return (request, _response, next) => {
    const { method } = request;
    if (method !== 'GET' && method !== 'POST') {
      throw new RequestError(405, `${method} is not served here; GET and POST are`, {
        headers: { Allow: 'GET, POST' },
      });
    }
    if (!request.accepts([...mediaTypes])) {
      throw new RequestError(406, `Accept is ${request.get('accept')}; answers are ${mediaTypes.join(' or ')}`);
    }
    if (method === 'POST' && !isJson(request)) {
      const given = request.get('content-type') ?? 'absent';
      throw new RequestError(415, `Content-Type is ${given}; a request is sent as application/json`);
    }
    if (method === 'GET' && !isDeliberate(request, origins)) {
      throw new RequestError(
        400,
        'Any web page can send such a GET (cross-site request forgery); send Accept: application/graphql-response+json ' +
          `or ${deliberate.join(' or ')} with it, from an origin that CORS_ORIGINS names`,
      );
    }
    next();
  };
}

/** Browsers tell the origin of who reads the answer, and most of them whether another site asks; other programs tell neither. */
function isDeliberate(request: Request, origins: readonly string[]): boolean {
  if (isJson(request) || deliberate.some((name) => request.get(name))) return true;
  const [origin, site] = [request.get('origin'), request.get('sec-fetch-site')];
  if (origin !== undefined) return isAllowed(origins, origin);
  if (site !== undefined) return site === 'same-origin';
  return request.get('accept')?.includes('application/graphql-response+json') ?? false;
}

function isJson(request: Request): boolean {
  return request.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() === 'application/json';
}
