import type { Request, RequestHandler } from 'express';
import { mediaTypes } from '../answer/acceptedType';
import { RequestError } from './RequestError';

/** Headers that no page can send to another origin unasked; any of them shows that a GET is meant. */
const deliberate = ['apollo-require-preflight', 'x-apollo-operation-name'];

/**
 * Refuses what is not a GraphQL-over-HTTP request, before its body is read: another method, a body that is not JSON, a
 * client that reads no answer of ours, a GET that any web page could have caused.
 */
export const checkTransport: RequestHandler = (request, _response, next) => {
  const { method } = request;
  if (method !== 'GET' && method !== 'POST') {
    throw new RequestError(405, `${method} is not served here; GET and POST are`, { headers: { Allow: 'GET, POST' } });
  }
  if (!request.accepts([...mediaTypes])) {
    throw new RequestError(406, `Accept is ${request.get('accept')}; answers are ${mediaTypes.join(' or ')}`);
  }
  if (method === 'POST' && !isJson(request)) {
    const given = request.get('content-type');
    throw new RequestError(
      415,
      `Content-Type is ${given === undefined ? 'absent' : given}; a request is sent as application/json`,
    );
  }
  if (method === 'GET' && !isJson(request) && !deliberate.some((name) => request.get(name))) {
    throw new RequestError(
      400,
      'Any web page can send such a GET (cross-site request forgery); send Content-Type: application/json or ' +
        `${deliberate.join(' or ')} with it`,
    );
  }
  next();
};

function isJson(request: Request): boolean {
  return request.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() === 'application/json';
}
