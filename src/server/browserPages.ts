import path from 'node:path';
import express, { Router } from 'express';
import { crossOrigin } from './crossOrigin';

/** Where `npm run build:guide` puts the pages, seen from `src/server` and from `dist/server` alike. */
const built = path.join(__dirname, '../../dist/guide');

const types: Readonly<Record<string, string>> = {
  '.grass': 'text/plain; charset=utf-8',
  '.cypher': 'text/plain; charset=utf-8',
};

/**
 * Serves guide, style and scripts to Neo4j Browser, which is a page of another origin and reads them by script.
 *
 * @param origins at which Neo4j Browser is opened, as in `crossOrigin`
 */
export function browserPages(origins: readonly string[]): Router {
  const router = Router();
  router.use(
    '/browser',
    crossOrigin(origins),
    express.static(built, {
      index: false,
      setHeaders: (response, file) => {
        const type = types[path.extname(file)];
        if (type) response.setHeader('Content-Type', type);
        response.setHeader('Cache-Control', 'no-cache');
      },
    }),
  );
  return router;
}
