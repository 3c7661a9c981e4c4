import type { ApiRequest } from '../request/ApiRequest';

/**
 * A command for a POSIX shell (bash, zsh, sh) that sends the request.
 *
 * @example asCurl('http://localhost:4000/graphql', { query: '{ meta { entities } }' })
 */
export function asCurl(endpoint: string, { headers, ...body }: ApiRequest): string {
  const sent = { 'content-type': 'application/json', ...headers };
  const lines = [
    `curl ${quoted(endpoint)}`,
    ...Object.entries(sent).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    `--data-binary ${quoted(JSON.stringify(body))}`,
  ];
  return lines.join(' \\\n  ');
}

/** Between single quotes a shell leaves everything as it is, except a single quote. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
