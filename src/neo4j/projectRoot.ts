import path from 'node:path';

/** Folder of package.json; the same from `src/neo4j` and from the built `dist/neo4j`. */
export const projectRoot = path.resolve(__dirname, '..', '..');
