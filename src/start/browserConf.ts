import type { Config } from '../config/Config';
import { addressOf } from '../server/addressOf';

/**
 * The settings of Neo4j by which Neo4j Browser is ours: after the login it puts on our style and opens our guide, and it
 * loads nothing from the internet. An API that takes any free port (PORT=0) has no address yet; the Browser then opens as
 * Neo4j made it.
 *
 * @example browserConf({ host: '127.0.0.1', port: 4000 })['browser.post_connect_cmd']
 * // 'style http://localhost:4000/browser/style.grass; guide http://localhost:4000/browser/guide.html'
 */
export function browserConf({ host, port }: Pick<Config['http'], 'host' | 'port'>): Readonly<Record<string, string>> {
  const api = addressOf(host, port);
  const hosts = [...new Set(['localhost', '127.0.0.1', new URL(api).hostname])];
  const policy = {
    // The switch for fonts, statistics and a feedback form from other hosts (browser.allow_outgoing_connections) is
    // Enterprise's; browsers keep to this one in any edition.
    [policySetting]: contentSecurityPolicy(hosts),
    'browser.remote_content_hostname_whitelist': hosts.join(','),
  };
  if (port === 0) return policy;
  return { ...policy, 'browser.post_connect_cmd': `style ${api}/browser/style.grass; guide ${api}/browser/guide.html` };
}

const policySetting = 'dbms.security.http_static_content_security_policy_header';

/** The page itself, what its editor needs (styles and workers written by script), and any port of the hosts. */
function contentSecurityPolicy(hosts: readonly string[]): string {
  const reached = hosts.flatMap((host) => [`ws://${host}:*`, `http://${host}:*`]);
  return [
    "default-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    `connect-src 'self' ${reached.join(' ')}`,
    "object-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
