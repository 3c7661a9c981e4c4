import { existsSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import path from 'node:path';
import { type RequestHandler, Router } from 'express';
import expressStaticGzip from 'express-static-gzip';
import { RequestError } from './request/RequestError';

/** Where `npm run build:web` puts the page, seen from `src/server` and from `dist/server` alike. */
const built = path.join(__dirname, '../../dist/web');

/** Serves the playground, which is built and compressed beforehand and comes from nowhere else, and leads people from `/` to it. */
export function playground(): Router {
  const router = Router();
  router.get('/', (_request, response) => response.redirect('/playground'));
  router.use(
    '/playground',
    decodable,
    expressStaticGzip(built, {
      enableBrotli: true,
      orderPreference: ['br', 'gzip'],
      serveStatic: { setHeaders: keepAssets },
    }),
  );
  if (!existsSync(built)) router.use('/playground', notBuilt);
  return router;
}

/** The library would answer in words of its own. */
const decodable: RequestHandler = ({ path: address }, _response, next) => {
  try {
    decodeURIComponent(address);
  } catch {
    throw new RequestError(400, `${address} cannot be decoded`);
  }
  next();
};

const notBuilt: RequestHandler = () => {
  const message = 'The playground is not built yet; run `npm run build:web` and start again';
  throw new RequestError(404, message, { code: 'NOT_FOUND' });
};

/** The names of assets contain a hash of what is in them, so a browser may keep them; the page itself is asked for anew. */
function keepAssets(response: ServerResponse, file: string): void {
  const isAsset = path.basename(path.dirname(file)) === 'assets';
  response.setHeader('Cache-Control', isAsset ? 'public, max-age=31536000, immutable' : 'no-cache');
}
