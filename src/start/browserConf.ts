import type { Config } from '../config/Config';
import { addressOf } from '../server/addressOf';

/**
 * The settings by which Neo4j Browser, after the login, puts on our style and opens our guide. An API that takes any free
 * port (PORT=0) has no address yet, and the Browser opens as Neo4j made it.
 *
 * @example browserConf({ host: '127.0.0.1', port: 4000 })['browser.post_connect_cmd']
 * // 'style http://localhost:4000/browser/style.grass; play http://localhost:4000/browser/guide.html'
 */
export function browserConf({ host, port }: Pick<Config['http'], 'host' | 'port'>): Readonly<Record<string, string>> {
  if (port === 0) return {};
  const api = addressOf(host, port);
  const hosts = new Set(['localhost', '127.0.0.1', new URL(api).hostname]);
  return {
    'browser.post_connect_cmd': `style ${api}/browser/style.grass; play ${api}/browser/guide.html`,
    'browser.remote_content_hostname_whitelist': [...hosts].join(','),
  };
}
