import type { Response } from 'express';
import type { GraphQLFormattedError } from 'graphql';
import { type ErrorCode, errorCodes, isErrorCode } from '../errors/errorCodes';
import { shorten } from '../errors/shorten';
import { acceptedType } from './acceptedType';

/** A GraphQL response. */
export interface Answer {
  readonly errors?: readonly GraphQLFormattedError[];
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly extensions?: unknown;
}

/**
 * Sends an answer in the media type that the client accepts, whatever it is an answer to, and says in HTTP what its errors
 * say: the status, `Retry-After`, and the request id on a defect, so that whoever reports it names the line of the log.
 *
 * @param status where the request was no GraphQL request; otherwise it follows from the errors
 */
export function sendAnswer(response: Response, answer: Answer, status?: number): void {
  const { req: request } = response;
  const { contentType, legacy } = acceptedType(request);
  const errors = answer.errors?.map((error) => told(error, request.id));
  const grave = gravestStatus(errors ?? []);
  // An outage or a defect that leaves nothing of an answer is none, and may have a status of its own.
  const data = grave >= 500 && answer.data && isEmpty(answer.data) ? null : answer.data;
  const wait = errors?.find(({ extensions }) => extensions?.retryAfterSeconds)?.extensions?.retryAfterSeconds;
  if (wait) response.set('Retry-After', String(wait));
  response
    .status(status ?? statusOf(data, grave, legacy))
    .vary('Accept')
    .set('Content-Type', contentType)
    .send(JSON.stringify({ errors, data, extensions: answer.extensions }));
}

/** An answer in part is an answer; one that was never begun has the status of its error, where the client can read it. */
function statusOf(data: Answer['data'], grave: number, legacy: boolean): number {
  if (data || grave === 200) return 200;
  if (grave >= 500) return grave;
  return data === null || legacy ? 200 : grave;
}

function gravestStatus(errors: readonly GraphQLFormattedError[]): number {
  return Math.max(200, ...errors.map(({ extensions }) => errorCodes[codeOf(extensions?.code)].status));
}

function codeOf(code: unknown): ErrorCode {
  return isErrorCode(code) ? code : 'INTERNAL_SERVER_ERROR';
}

function isEmpty(data: Readonly<Record<string, unknown>>): boolean {
  return Object.values(data).every((value) => value === null);
}

/** An error as it is sent: what it repeats of the request is short, wherever it stands. */
function told(
  { message, locations, path, extensions = {} }: GraphQLFormattedError,
  requestId: unknown,
): GraphQLFormattedError {
  const isDefect = extensions.code === 'INTERNAL_SERVER_ERROR';
  return {
    message: shorten(message),
    ...(locations && { locations }),
    ...(path && { path: path.map(shortened) }),
    extensions: { ...mapValues(extensions, shortened), ...(isDefect && { requestId }) },
  };
}

function shortened<T>(value: T): T | string {
  return typeof value === 'string' ? shorten(value) : value;
}

function mapValues(map: Readonly<Record<string, unknown>>, change: (value: unknown) => unknown) {
  return Object.fromEntries(Object.entries(map).map(([name, value]) => [name, change(value)]));
}
