/**
 * Where a browser on this machine finds a server that listens on a host.
 *
 * @example addressOf('0.0.0.0', 4000) // 'http://localhost:4000'
 */
export function addressOf(host: string, port: number): string {
  if (['127.0.0.1', '0.0.0.0', '::', '::1'].includes(host)) return `http://localhost:${port}`;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
