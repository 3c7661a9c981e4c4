import { parseJSONC } from '@graphiql/react';
import type { ApiRequest } from './ApiRequest';

/** What GraphiQL's editors hold. */
export interface EditorTexts {
  readonly query: string;
  /** JSON, perhaps with comments; empty for none. */
  readonly variables: string;
  readonly headers: string;
  readonly operationName: string | undefined;
}

/**
 * The request that the editors hold now, as it would be sent.
 *
 * @throws Error that says which editor does not hold a JSON object
 */
export function requestInEditors({ query, variables, headers, operationName }: EditorTexts): ApiRequest {
  const given = objectIn('Variables', variables);
  const sent = objectIn('Headers', headers);
  return {
    query: query.trim(),
    ...(given && { variables: given }),
    ...(operationName && { operationName }),
    ...(sent && { headers: Object.fromEntries(Object.entries(sent).map(([name, value]) => [name, String(value)])) }),
  };
}

function objectIn(place: string, text: string): Record<string, unknown> | undefined {
  if (text.trim() === '') return undefined;
  let value: unknown;
  try {
    value = parseJSONC(text);
  } catch (error) {
    throw new Error(`${place} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${place} must be a JSON object, as in {"name": "T-DM1"}`);
  }
  return Object.keys(value).length > 0 ? (value as Record<string, unknown>) : undefined;
}
