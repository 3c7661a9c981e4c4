import type { ApiRequest } from '../request/ApiRequest';

/**
 * A module of TypeScript that sends the request with `fetch`, needs no package, and runs in Node 20, Deno, Bun and browsers.
 *
 * @example asTypeScript('http://localhost:4000/graphql', { query: '{ meta { entities } }' })
 */
export function asTypeScript(endpoint: string, { query, variables, operationName, headers }: ApiRequest): string {
  const sent = { 'content-type': 'application/json', ...headers };
  const parts = ['query', ...(variables ? ['variables'] : []), ...(operationName ? ['operationName'] : [])];
  return [
    `const query = ${template(query)};`,
    ...(variables ? [`const variables = ${JSON.stringify(variables, null, 2)};`] : []),
    ...(operationName ? [`const operationName = ${JSON.stringify(operationName)};`] : []),
    '',
    `const response = await fetch(${JSON.stringify(endpoint)}, {`,
    "  method: 'POST',",
    `  headers: ${JSON.stringify(sent)},`,
    `  body: JSON.stringify({ ${parts.join(', ')} }),`,
    '});',
    'const { data, errors } = (await response.json()) as { data?: unknown; errors?: { message: string }[] };',
    "if (errors) throw new Error(errors.map(({ message }) => message).join('\\n'));",
    'console.log(JSON.stringify(data, null, 2));',
    '',
    'export {};',
    '',
  ].join('\n');
}

function template(text: string): string {
  return `\`${text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
}
