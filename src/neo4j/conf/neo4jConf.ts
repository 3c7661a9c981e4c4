import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Neo4jOptions } from '../Neo4jOptions';
import { projectRoot } from '../projectRoot';

/** Ports of one Neo4j, both on 127.0.0.1. */
export interface Ports {
  readonly bolt: number;
  readonly http: number;
}

/**
 * The text of neo4j.conf: the common part from `neo4j/neo4j.conf`, what this run adds, and last what
 * `options.extraConf` says. Of a setting that is given twice only the last stays, for Neo4j refuses repetitions.
 */
export async function neo4jConf(options: Neo4jOptions, ports: Ports): Promise<string> {
  const common = await readFile(path.join(projectRoot, 'neo4j', 'neo4j.conf'), 'utf8');
  const settings = new Map([...parse(common), ...Object.entries(ofThisRun(options, ports))]);
  for (const [name, value] of Object.entries(options.extraConf ?? {})) settings.set(name, value);
  return [...settings].map(([name, value]) => `${name}=${value}\n`).join('');
}

function ofThisRun(options: Neo4jOptions, ports: Ports): Record<string, string> {
  return {
    'server.bolt.listen_address': `127.0.0.1:${ports.bolt}`,
    'server.bolt.advertised_address': `localhost:${ports.bolt}`,
    'server.http.listen_address': `127.0.0.1:${ports.http}`,
    'server.http.advertised_address': `localhost:${ports.http}`,
    'dbms.security.http_access_control_allow_origin': `http://localhost:${ports.http}`,
    'server.memory.pagecache.size': `${options.pageCacheMb ?? 256}m`,
    'db.transaction.timeout': `${options.transactionTimeoutSeconds ?? 120}s`,
    ...(options.readOnly ? { 'server.databases.default_to_read_only': 'true' } : {}),
  };
}

function parse(conf: string): [string, string][] {
  return conf
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const equals = line.indexOf('=');
      return [line.slice(0, equals).trim(), line.slice(equals + 1).trim()];
    });
}
