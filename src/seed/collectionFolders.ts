import { readdirSync } from 'node:fs';
import path from 'node:path';
import { ConfigError } from '../config/ConfigError';
import { projectRoot } from '../neo4j/projectRoot';

/**
 * The folders of collections, each of the form of `seeds/`, beside which they are read. One that is named twice is read once.
 *
 * @param names of folders in `collections/`
 * @throws ConfigError with every name that no collection has
 * @example collectionFolders(['acme-later']) // ['/…/collections/acme-later']
 */
export function collectionFolders(names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const root = path.join(projectRoot, 'collections');
  const known = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new ConfigError(
      unknown.map(
        (name) =>
          `there is no collection "${name}"; allowed: ${known.sort().join(', ') || 'none, for collections/ has no folder'}`,
      ),
    );
  }
  return [...new Set(names)].map((name) => path.join(root, name));
}
