import { type RequestHandler, Router } from 'express';

/** What the playground asks this server about itself before it offers something. */
export interface PlaygroundSettings {
  /** Where Neo4j Browser is opened; null where this server does not know. */
  readonly neo4jBrowser: string | null;
  /** Whether an answer tells its Cypher on request. */
  readonly showCypher: boolean;
  /** Where the SDL of the schema is, under the hash of its text. */
  readonly schema: string;
}

/** What the settings follow from. */
export interface SettingsOptions {
  /** As in the configuration. */
  readonly showCypher: boolean;
  /** The address of Neo4j Browser, where it was started here. */
  readonly neo4jBrowser: string | undefined;
  /** At which Neo4j Browser is opened otherwise; those with a wildcard are no address. */
  readonly browserOrigins: readonly string[];
  readonly schema: string;
}

/** Serves the playground's settings as JSON, at `/playground/settings.json`. */
export function playgroundSettings({ showCypher, neo4jBrowser, browserOrigins, schema }: SettingsOptions): Router {
  const origin = browserOrigins.find((allowed) => !allowed.includes('*'));
  const settings: PlaygroundSettings = {
    neo4jBrowser: neo4jBrowser ?? (origin === undefined ? null : `${origin}/browser/`),
    showCypher,
    schema,
  };
  const send: RequestHandler = (_request, response) => {
    response.set('Cache-Control', 'no-cache').json(settings);
  };
  return Router().get('/playground/settings.json', send);
}
