import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Limits } from '../config/Config';
import { sendError } from './errors/sendError';

/** What reading a request's body can go wrong with, by the `type` that body-parser gives it. */
interface BodyError {
  readonly type?: string;
  readonly status?: number;
  readonly message?: string;
  readonly length?: number;
}

/** Answers for requests that cannot be read. Anything else that gets here is a defect. */
export function badRequest({ bodyBytes }: Limits): ErrorRequestHandler {
  return (error: BodyError, request, response, next) => {
    if (response.headersSent) return next(error);
    const status = error.status ?? 500;
    if (error.type === 'entity.too.large') {
      const sent = error.length === undefined ? 'more' : `${error.length} bytes`;
      const message = `The request body has ${sent}; at most ${bodyBytes} bytes are allowed`;
      sendError(response, 413, 'LIMIT_EXCEEDED', message, {
        limit: 'bodyBytes',
        maximum: bodyBytes,
        actual: error.length,
      });
    } else if (error.type === 'entity.parse.failed') {
      sendError(response, 400, 'BAD_REQUEST', `The request body is not valid JSON: ${error.message}`);
    } else if (status < 500) {
      sendError(response, status, 'BAD_REQUEST', `The request cannot be read: ${error.message}`);
    } else {
      request.log.error({ err: error }, 'A request failed for a reason of ours');
      sendError(response, 500, 'INTERNAL_SERVER_ERROR', 'Internal server error', { requestId: request.id });
    }
  };
}

/** What is here, for whoever looked elsewhere. */
export const notFound: RequestHandler = (request, response) => {
  const message = `${request.method} ${request.path} is not served here; POST /graphql, /schema.graphql, /playground, /livez and /readyz are`;
  sendError(response, 404, 'NOT_FOUND', message);
};
