import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';

/** A client's own id is taken if it cannot harm a log. */
const acceptable = /^[\w.:-]{1,100}$/;

/**
 * Writes one line for each request (without query strings and bodies) and gives each an id, which the answer carries
 * back as `X-Request-Id`. What is asked every few seconds by a watchdog is only of interest when it fails.
 */
export function httpLog(log: Logger) {
  return pinoHttp({
    logger: log,
    quietReqLogger: true,
    quietResLogger: true,
    customAttributeKeys: { reqId: 'requestId', responseTime: 'ms' },
    genReqId(request, response) {
      const given = request.headers['x-request-id'];
      const id = typeof given === 'string' && acceptable.test(given) ? given : randomUUID();
      response.setHeader('X-Request-Id', id);
      return id;
    },
    customLogLevel(request, response) {
      if (response.statusCode >= 500) return 'warn';
      return isWatchdog(request) ? 'trace' : 'info';
    },
    customSuccessMessage: line,
    customErrorMessage: line,
    customSuccessObject: (_request, _response, { ms }) => ({ ms }),
    customErrorObject: (_request, _response, _error, { ms }) => ({ ms }),
  });
}

function line(request: IncomingMessage, response: ServerResponse): string {
  return `${request.method} ${pathOf(request)} ${response.statusCode}`;
}

function isWatchdog(request: IncomingMessage): boolean {
  return ['/livez', '/readyz'].includes(pathOf(request));
}

function pathOf(request: IncomingMessage & { originalUrl?: string }): string {
  return (request.originalUrl ?? request.url ?? '').split('?', 1)[0] ?? '';
}
