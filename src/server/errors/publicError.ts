import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ServiceUnavailable } from '../../graph/ServiceUnavailable';
import { isErrorCode } from './errorCodes';
import { isOfRequest } from './isOfRequest';

/**
 * The one place where an error becomes what a client sees. A GraphQLError with a known code was written for clients and
 * keeps its message and extensions; a ServiceUnavailable says when to come back; whatever else was thrown is a defect of
 * ours, of which the client learns nothing but that.
 *
 * @example publicError(new Error('Neo4j said …')).message // 'Internal server error'
 */
export function publicError(error: unknown): GraphQLFormattedError {
  const { cause, place } = unwrap(error);
  if (cause instanceof ServiceUnavailable) {
    return {
      message: cause.message,
      ...place,
      extensions: { code: 'SERVICE_UNAVAILABLE', retryAfterSeconds: cause.retryAfterSeconds },
    };
  }
  if (isOfRequest(cause)) return { message: cause.message, ...place, extensions: { code: 'BAD_USER_INPUT' } };
  if (isForClients(cause)) {
    const { http: _http, stacktrace: _stacktrace, ...extensions } = cause.extensions;
    return { message: cause.message, ...place, extensions };
  }
  return { message: 'Internal server error', ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } };
}

/** An error without a code from our table is a defect, whoever threw it. */
export function isInternal(error: unknown): boolean {
  const { cause } = unwrap(error);
  return !(cause instanceof ServiceUnavailable) && !isForClients(cause) && !isOfRequest(cause);
}

function isForClients(error: unknown): error is GraphQLError {
  const code = error instanceof GraphQLError ? error.extensions.code : undefined;
  return isErrorCode(code) && code !== 'INTERNAL_SERVER_ERROR';
}

/** graphql-js wraps what a resolver throws and adds the place; an error that has a code is itself what was meant. */
function unwrap(error: unknown): { cause: unknown; place: Pick<GraphQLFormattedError, 'locations' | 'path'> } {
  if (!(error instanceof GraphQLError)) return { cause: error, place: {} };
  const { locations, path } = error.toJSON();
  const place = { ...(locations && { locations }), ...(path && { path }) };
  return { cause: isErrorCode(error.extensions.code) ? error : (error.originalError ?? error), place };
}
