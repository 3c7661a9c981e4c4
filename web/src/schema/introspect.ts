import { buildSchema, type ExecutionResult, introspectionFromSchema } from 'graphql';
import { readSettings } from '../request/settings';

/** By which GraphiQL's own question about the schema is told from a reader's. */
export const introspectionName = 'PlaygroundIntrospection';

/** Whether the server may be another than the one that told its settings. */
let hasRead = false;

/**
 * Answers GraphiQL's question about the schema from the SDL. The server names its file after a hash, so web browsers keep it
 * as long as it is the one that is served; an introspection they would fetch with every visit.
 *
 * @throws Error where the server is away
 */
export async function introspect(): Promise<ExecutionResult<Record<string, unknown>, Record<string, unknown>>> {
  const { schema } = await readSettings(hasRead);
  hasRead = true;
  const response = await fetch(schema);
  if (!response.ok) throw new Error(`The schema (${schema}): ${response.status} ${response.statusText}`);
  const built = buildSchema(await response.text(), { assumeValid: true, assumeValidSDL: true });
  return { data: { ...introspectionFromSchema(built) } };
}
