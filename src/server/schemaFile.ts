import { type RequestHandler, Router } from 'express';
import { type GraphQLSchema, printSchema } from 'graphql';

/**
 * Serves the schema as SDL, descriptions included, for people to download and for code generators to read.
 *
 * @example curl localhost:4000/schema.graphql
 */
export function schemaFile(schema: GraphQLSchema): Router {
  const sdl = `${printSchema(schema)}\n`;
  const send: RequestHandler = (_request, response) => {
    // Browsers show text; the type that GraphQL has for itself they only save.
    response.type('text/plain; charset=utf-8').set('Cache-Control', 'no-cache').send(sdl);
  };
  const router = Router();
  router.get('/schema.graphql', send);
  return router;
}
