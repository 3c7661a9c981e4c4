/** What a link opens. */
export type Link = { readonly example: string } | { readonly query: string; readonly variables?: string };

/**
 * The address that opens the playground on a question.
 *
 * @param page the playground's own address; its search and hash are left out
 * @param example the slug of the example that the query is, if it is one
 * @example linkTo('http://localhost:4000/playground/', '{ meta { entities } }') // '…/playground/?query=%7B+meta+…'
 */
export function linkTo(page: string, query: string, variables = '', example?: string): string {
  const address = new URL(page);
  address.hash = '';
  const given = variables.trim();
  const search = new URLSearchParams(example && given === '' ? { example } : { query: query.trim() });
  if (given !== '') search.set('variables', given);
  address.search = search.toString();
  return address.href;
}
