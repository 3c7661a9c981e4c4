import type { ErrorRequestHandler, RequestHandler } from 'express';
import { GraphQLError } from 'graphql';
import type { Limits } from '../../config/Config';
import { publicError } from '../errors/publicError';
import { RequestError } from '../request/RequestError';
import { sendAnswer } from './sendAnswer';

/** What reading a request's body can go wrong with, by the `type` that body-parser gives it. */
interface BodyError {
  readonly type?: string;
  readonly status?: number;
  readonly message?: string;
  readonly length?: number;
}

/** Answers for requests that were refused or cannot be read. Anything else that gets here is a defect. */
export function answerError({ bodyBytes }: Limits): ErrorRequestHandler {
  return (thrown: unknown, request, response, next) => {
    if (response.headersSent) return next(thrown);
    const error = thrown instanceof GraphQLError ? thrown : refusal(thrown as BodyError, bodyBytes);
    if (!error) request.log.error({ err: thrown }, 'Request failed: internal error');
    if (error instanceof RequestError) response.set(error.headers);
    sendAnswer(response, { errors: [publicError(error)] }, error instanceof RequestError ? error.status : undefined);
  };
}

function refusal({ type, status = 500, message, length }: BodyError, bodyBytes: number): RequestError | undefined {
  if (type === 'entity.too.large') {
    const sent = length === undefined ? 'more' : `${length} bytes`;
    return new RequestError(413, `The request body has ${sent}; at most ${bodyBytes} bytes are allowed`, {
      code: 'LIMIT_EXCEEDED',
      extensions: { limit: 'bodyBytes', maximum: bodyBytes, actual: length },
    });
  }
  if (type === 'entity.parse.failed') return new RequestError(400, `The request body is not valid JSON: ${message}`);
  return status < 500 ? new RequestError(status, `The request cannot be read: ${message}`) : undefined;
}

/** What is here, for whoever looked elsewhere. */
export const notFound: RequestHandler = ({ method, path }) => {
  throw new RequestError(
    404,
    `${method} ${path} is not served here; POST /graphql, /schema.graphql, /playground, /livez and /readyz are`,
    { code: 'NOT_FOUND' },
  );
};
