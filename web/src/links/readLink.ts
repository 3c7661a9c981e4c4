import type { Link } from './linkTo';

/** What the search of an address asks for: `?example=<slug>`, or `?query=…` and perhaps `&variables=…`. */
export function readLink(search: string): Link | undefined {
  const params = new URLSearchParams(search);
  const example = params.get('example');
  if (example !== null) return { example };
  const query = params.get('query');
  if (query === null) return undefined;
  const variables = params.get('variables');
  return variables === null ? { query } : { query, variables };
}
