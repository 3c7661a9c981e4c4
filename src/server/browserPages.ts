import path from 'node:path';
import cors from 'cors';
import express, { Router } from 'express';

/** Where `npm run build:guide` puts the pages, seen from `src/server` and from `dist/server` alike. */
const built = path.join(__dirname, '../../dist/browser');

const types: Readonly<Record<string, string>> = {
  '.grass': 'text/plain; charset=utf-8',
  '.cypher': 'text/plain; charset=utf-8',
};

/**
 * Serves guide, style and scripts to Neo4j Browser, which is a page of another origin and reads them by script: the
 * browsers of this machine's Neo4j may, others not.
 */
export function browserPages(): Router {
  const router = Router();
  router.use(
    '/browser',
    cors({ origin: /^https?:\/\/(localhost|127\.0\.0\.1)(:\d+)?$/, methods: ['GET', 'HEAD'] }),
    express.static(built, {
      setHeaders: (response, file) => {
        const type = types[path.extname(file)];
        if (type) response.setHeader('Content-Type', type);
        response.setHeader('Cache-Control', 'no-cache');
      },
    }),
  );
  return router;
}
