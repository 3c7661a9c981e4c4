import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ApolloServerPlugin } from '@apollo/server';
import compression from 'compression';
import express, { type Request } from 'express';
import type { GraphQLSchema } from 'graphql';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { Config } from '../config/Config';
import type { Graph } from '../graph/Graph';
import type { RequestContext } from '../resolvers/RequestContext';
import { addressOf } from './addressOf';
import { answerError, notFound } from './answer/answerError';
import { answerGraphql } from './answerGraphql';
import { browserPages } from './browserPages';
import { closeHttp } from './closeHttp';
import { createApollo } from './createApollo';
import { crossOrigin } from './crossOrigin';
import { health } from './health';
import { httpLog } from './httpLog';
import { checkLimits } from './limits/checkLimits';
import type { GraphSizes } from './limits/GraphSizes';
import { readPersistedDocuments } from './persisted/readPersistedDocuments';
import { playground } from './playground';
import { playgroundSettings } from './playgroundSettings';
import { checkTransport } from './request/checkTransport';
import { schemaFile } from './schemaFile';

export interface ServerOptions {
  readonly config: Pick<Config, 'http' | 'limits' | 'persisted'>;
  readonly graph: Graph;
  /** With its resolvers. */
  readonly schema: GraphQLSchema;
  readonly plugins?: readonly ApolloServerPlugin<RequestContext>[];
  /** How long lists are in the graph, for limits. */
  readonly sizes?: GraphSizes;
  readonly log: Logger;
  /** Where Neo4j Browser is opened; default: where the configuration says. */
  readonly browserOrigins?: readonly string[];
  /** Whether Neo4j has planned what is usually asked, for `/readyz`; default: it has. */
  readonly isWarm?: () => boolean;
  /** The address of the Neo4j Browser that was started with this server. */
  readonly neo4jBrowser?: string;
}

export interface Server {
  /** Where it listens: `http://localhost:4000`. */
  readonly url: string;
  /** Takes no more requests, waits for the answers under way (as long as the configuration says), and ends. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts the API: `/graphql`, `/schema.graphql`, `/playground`, `/livez` and `/readyz`. Neo4j need not be there yet.
 *
 * @throws ConfigError where persisted documents cannot be used
 * @throws Error with `code` EADDRINUSE and others of `net.Server.listen`
 */
export async function createServer({
  config,
  graph,
  schema,
  plugins = [],
  sizes,
  log,
  ...more
}: ServerOptions): Promise<Server> {
  const { http, limits, persisted } = config;
  const { browserOrigins = http.browserOrigins, neo4jBrowser, isWarm } = more;
  const documents = readPersistedDocuments(persisted.files);
  const apollo = createApollo(schema, plugins, log);
  await apollo.start();

  const contextOf = (request: Request): RequestContext => ({
    graph,
    limits,
    deadline: Date.now() + limits.requestDeadlineMs,
    requestId: String(request.id),
    showCypher: http.showCypher && request.get('X-Show-Cypher') === 'true',
    log: request.log,
  });

  const app = express();
  app.disable('x-powered-by').disable('etag').enable('case sensitive routing').set('query parser', false);
  app.use(httpLog(log), security, notStored, compression(), health(graph, isWarm));
  app.all(
    '/graphql',
    crossOrigin(http.corsOrigins),
    peopleToPlayground,
    checkTransport(http.corsOrigins),
    // Of JSON only, as was checked: body-parser would leave any other body unread.
    express.json({ limit: limits.bodyBytes, type: () => true }),
    answerGraphql({ apollo, check: checkLimits(schema, limits, sizes), documents, persisted, contextOf }),
  );
  app.use('/schema.graphql', crossOrigin(http.corsOrigins));
  const { router: sdl, address } = schemaFile(schema);
  app.use(sdl, browserPages(browserOrigins));
  app.use(
    playgroundSettings({ showCypher: http.showCypher, neo4jBrowser, browserOrigins, schema: address }),
    playground(),
  );
  app.use(notFound, answerError(limits));

  // Whoever sends a request slower than this keeps a connection busy and nobody informed.
  const server = createHttpServer({ requestTimeout: 30_000, headersTimeout: 10_000 }, app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(http.port, http.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: addressOf(http.host, port),
    async stop() {
      await closeHttp(server, http.shutdownTimeoutMs);
      await apollo.stop();
    },
  };
}

/** The playground brings everything along: nothing is fetched from, or sent to, another host. */
const security = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      // Monaco, the editor, writes style elements, and starts its workers from blobs where it must.
      styleSrc: ["'self'", "'unsafe-inline'"],
      workerSrc: ["'self'", 'blob:'],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  xFrameOptions: { action: 'deny' },
  // Served over plain HTTP on loopback; whoever puts it behind TLS sets this there.
  strictTransportSecurity: false,
  // Pages that CORS_ORIGINS names may read answers.
  crossOriginResourcePolicy: { policy: 'cross-origin' },
});

/** What comes from the graph is of this moment; files that may be kept say so themselves. */
const notStored: express.RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};

/** A browser that opens `/graphql` is a person, who wants the playground, with the query that stands in the address. */
const peopleToPlayground: express.RequestHandler = (request, response, next) => {
  if (request.method === 'GET' && request.accepts(['json', 'html']) === 'html') {
    response.redirect(`/playground${request.originalUrl.slice(request.path.length)}`);
  } else next();
};
