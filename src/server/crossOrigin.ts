import cors from 'cors';
import type { RequestHandler } from 'express';

/**
 * Lets pages of the given origins read answers. `*` stands for any origin, `:*` at an end for any port.
 *
 * @example crossOrigin(['https://example.org', 'http://localhost:*'])
 */
export function crossOrigin(origins: readonly string[]): RequestHandler {
  const exposedHeaders = ['X-Request-Id', 'Retry-After'];
  return cors({
    origin: (origin, decide) => decide(null, origin !== undefined && isAllowed(origins, origin)),
    exposedHeaders,
    maxAge: 600,
  });
}

/** Whether pages of an origin may read answers. */
export function isAllowed(origins: readonly string[], origin: string): boolean {
  return origins.some((allowed) => matches(allowed, origin));
}

function matches(allowed: string, origin: string): boolean {
  if (allowed === '*' || allowed === origin) return true;
  if (!allowed.endsWith(':*')) return false;
  const base = allowed.slice(0, -2);
  return origin === base || (origin.startsWith(`${base}:`) && /^\d+$/.test(origin.slice(base.length + 1)));
}
