import { GraphQLError } from 'graphql';
import { ServiceUnavailable } from '../../graph/ServiceUnavailable';
import type { RequestContext } from '../RequestContext';
import { isInternal } from './publicError';

/** What was asked, for the log line of a defect. */
export interface Asked {
  readonly query?: string;
  readonly variables?: unknown;
}

/**
 * Writes what a client is not told: a defect with everything that helps to find it, an outage with its cause. Mistakes
 * of clients are theirs to read, and only their codes are noted.
 */
export function logErrors(errors: readonly unknown[], { log }: Pick<RequestContext, 'log'>, asked: Asked = {}): void {
  for (const error of errors) {
    const cause = error instanceof GraphQLError ? (error.originalError ?? error) : error;
    if (cause instanceof ServiceUnavailable) log.warn({ err: cause.cause ?? cause }, cause.message);
    else if (isInternal(error)) log.error({ err: cause, ...asked }, 'A request failed for a reason of ours');
    else if (error instanceof GraphQLError) log.debug({ code: error.extensions.code }, error.message);
  }
}
