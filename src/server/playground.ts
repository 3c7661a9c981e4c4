import { existsSync } from 'node:fs';
import path from 'node:path';
import express, { Router } from 'express';

/** Where `npm run build:web` puts the page, seen from `src/server` and from `dist/server` alike. */
const built = path.join(__dirname, '../../dist/web');

/** Serves the playground, which is built beforehand and comes from nowhere else, and leads people from `/` to it. */
export function playground(): Router {
  const router = Router();
  router.get('/', (_request, response) => response.redirect('/playground'));
  if (existsSync(built)) router.use('/playground', express.static(built, { etag: true }));
  return router;
}
