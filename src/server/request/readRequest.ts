import type { Request } from 'express';
import { RequestError } from './RequestError';

/** One GraphQL request as it is checked and executed, however it came. */
export interface GraphqlRequest {
  readonly query?: string;
  /** The checksum of a persisted document. */
  readonly documentId?: string;
  readonly operationName?: string;
  /** By name; without prototype, as clients choose the names. */
  readonly variables?: JsonMap;
  readonly extensions?: JsonMap;
}

type JsonMap = Readonly<Record<string, unknown>>;

/** What each parameter is. Others are not ours, and are left alone. */
const parameters = {
  query: 'string',
  documentId: 'string',
  operationName: 'string',
  variables: 'object',
  extensions: 'object',
} as const satisfies Record<keyof GraphqlRequest, 'string' | 'object'>;

const names = Object.keys(parameters) as readonly (keyof GraphqlRequest)[];

/**
 * Reads the parameters of a request: from the URL of a GET, from the JSON in the body of a POST. This happens once; whoever
 * checks a request and whoever answers it use this value. What is null or an empty text counts as absent.
 *
 * @throws RequestError with everything that is wrong with the parameters
 * @example readRequest(request) // { query: 'query ($n: Int) { … }', variables: { n: 7 } }
 */
export function readRequest(request: Request): GraphqlRequest {
  const problems: string[] = [];
  const given = request.method === 'GET' ? fromUrl(request.originalUrl, problems) : fromBody(request.body);
  const read: Partial<Record<keyof GraphqlRequest, unknown>> = {};
  for (const name of names) {
    const value = given[name];
    if (value === undefined || value === null || value === '') continue;
    if (parameters[name] === 'string' ? typeof value === 'string' : isMap(value)) {
      read[name] = isMap(value) ? withoutPrototype(value) : value;
    } else {
      problems.push(
        `${name} is ${kindOf(value)}; it must be ${parameters[name] === 'string' ? 'a text' : 'an object'}`,
      );
    }
  }
  if (problems.length > 0) throw new RequestError(400, problems.join('. '));
  return read as GraphqlRequest;
}

function fromBody(body: unknown): JsonMap {
  if (isMap(body)) return body;
  if (Array.isArray(body)) throw new RequestError(400, 'Batching is not served here; send each request by itself');
  throw new RequestError(400, 'The request has no body; send JSON with at least a query');
}

function fromUrl(url: string, problems: string[]): JsonMap {
  const search = new URLSearchParams(url.split('?').slice(1).join('?'));
  const given: Partial<Record<keyof GraphqlRequest, unknown>> = {};
  for (const name of names) {
    const [text, ...more] = search.getAll(name);
    if (more.length > 0) problems.push(`${name} is given ${more.length + 1} times; it may be given once`);
    else if (text) given[name] = parameters[name] === 'string' ? text : parsed(name, text, problems);
  }
  return given;
}

function parsed(name: string, text: string, problems: string[]): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    problems.push(`${name} is not valid JSON: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function isMap(value: unknown): value is JsonMap {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function withoutPrototype(map: JsonMap): JsonMap {
  return Object.assign(Object.create(null), map);
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return (
    { object: 'an object', string: 'a text', number: 'a number', boolean: 'a boolean' }[typeof value as string] ?? ''
  );
}
