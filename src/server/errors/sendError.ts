import type { Response } from 'express';
import type { ErrorCode } from './errorCodes';

/** Answers outside GraphQL in GraphQL's own error format, so that a client reads one shape whatever went wrong. */
export function sendError(
  response: Response,
  status: number,
  code: ErrorCode,
  message: string,
  details: Readonly<Record<string, unknown>> = {},
): void {
  response.status(status).json({ errors: [{ message, extensions: { code, ...details } }] });
}
