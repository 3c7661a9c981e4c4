import { createHash } from 'node:crypto';
import { type RequestHandler, type Response, Router } from 'express';
import { type GraphQLSchema, printSchema } from 'graphql';

/** The SDL as it is served. */
export interface SchemaFile {
  readonly router: Router;
  /** Where it is served under the hash of its text, as in `/schema.0c3d9a51.graphql`: what was fetched there stays true. */
  readonly address: string;
}

/**
 * Serves the schema as SDL, descriptions included, for people to download and for code generators and the playground to read.
 *
 * @example curl localhost:4000/schema.graphql
 */
export function schemaFile(schema: GraphQLSchema): SchemaFile {
  const sdl = `${printSchema(schema)}\n`;
  const hash = createHash('sha256').update(sdl, 'utf8').digest('hex').slice(0, 16);
  const address = `/schema.${hash}.graphql`;
  const send = (response: Response, caching: string) => {
    // Browsers show text; the type that GraphQL has for itself they only save.
    response.type('text/plain; charset=utf-8').set('Cache-Control', caching).send(sdl);
  };
  const sendCurrent: RequestHandler = (_request, response) => send(response, 'no-cache');
  const sendHashed: RequestHandler = (_request, response) => send(response, 'public, max-age=31536000, immutable');
  return { router: Router().get('/schema.graphql', sendCurrent).get(address, sendHashed), address };
}
