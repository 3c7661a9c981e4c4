import path from 'node:path';
import { type RequestHandler, Router } from 'express';

/** The SDL that the API is made of, seen from `src/server` and from `dist/server` alike. */
const file = path.join(__dirname, '../../schema/api.graphql');

/**
 * Serves the schema as SDL, descriptions included, for people to download and for code generators to read.
 *
 * @example curl localhost:4000/schema.graphql
 */
export function schemaFile(): Router {
  const router = Router();
  router.get('/schema.graphql', send);
  return router;
}

const send: RequestHandler = (_request, response) => {
  // Browsers show text; the type that GraphQL has for itself they only save.
  response.type('text/plain; charset=utf-8').set('Cache-Control', 'no-cache').sendFile(file);
};
