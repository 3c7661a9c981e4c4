import { GraphQLError } from 'graphql';
import type { ErrorCode } from '../errors/errorCodes';

interface Details {
  readonly code?: ErrorCode;
  /** Of the answer, as `Allow` with status 405. */
  readonly headers?: Readonly<Record<string, string>>;
  /** For `extensions`, beside the code. */
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/**
 * What is wrong with a request before anything is known of its GraphQL: its status is the same for every media type.
 *
 * @example throw new RequestError(405, 'PUT is not served here', { headers: { Allow: 'GET, POST' } })
 */
export class RequestError extends GraphQLError {
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    readonly status: number,
    message: string,
    { code = 'BAD_REQUEST', headers = {}, extensions = {} }: Details = {},
  ) {
    super(message, { extensions: { code, ...extensions } });
    this.headers = headers;
  }
}
