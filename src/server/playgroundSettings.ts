import { type RequestHandler, Router } from 'express';

/** What the playground asks this server about itself before it offers something. */
export interface PlaygroundSettings {
  /** Where Neo4j Browser is opened; null where this server does not know. */
  readonly neo4jBrowser: string | null;
  /** Whether an answer tells its Cypher on request. */
  readonly showCypher: boolean;
}

/**
 * Serves the playground's settings as JSON, at `/playground/settings.json`.
 *
 * @param showCypher as in the configuration
 * @param neo4jBrowser its address, where it was started here
 * @param browserOrigins at which Neo4j Browser is opened otherwise; those with a wildcard are no address
 */
export function playgroundSettings(
  showCypher: boolean,
  neo4jBrowser: string | undefined,
  browserOrigins: readonly string[],
): Router {
  const origin = browserOrigins.find((allowed) => !allowed.includes('*'));
  const settings: PlaygroundSettings = {
    neo4jBrowser: neo4jBrowser ?? (origin === undefined ? null : `${origin}/browser/`),
    showCypher,
  };
  const send: RequestHandler = (_request, response) => {
    response.set('Cache-Control', 'no-cache').json(settings);
  };
  return Router().get('/playground/settings.json', send);
}
