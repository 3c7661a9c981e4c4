import type { RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Limits } from '../../config/Config';
import { publicError } from '../errors/publicError';
import { checkLimits } from './checkLimits';

/** Refuses requests over a limit before Apollo Server sees them, with status 400 and every limit that is exceeded. */
export function limitsHandler(schema: GraphQLSchema, limits: Limits): RequestHandler {
  const check = checkLimits(schema, limits);
  return (request, response, next) => {
    const { query, variables } = request.method === 'GET' ? fromUrl(request.query) : (request.body ?? {});
    const errors = typeof query === 'string' ? check(query, variables) : [];
    if (errors.length === 0) return next();
    request.log.debug({ limits: errors.map((error) => error.extensions.limit) }, 'Over a limit');
    response.status(400).json({ errors: errors.map(publicError) });
  };
}

function fromUrl({ query, variables }: { readonly query?: unknown; readonly variables?: unknown }) {
  try {
    return { query, variables: typeof variables === 'string' ? JSON.parse(variables) : undefined };
  } catch {
    return { query, variables: undefined };
  }
}
