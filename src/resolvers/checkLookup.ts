import { GraphQLError } from 'graphql';
import { badUserInput, shown } from '../compile/badUserInput';
import type { Lookup } from '../compile/CompiledOperation';

/**
 * Whether an argument names one entity. A name that several bear is a question to the client: which of them? So is one that
 * nothing bears, where an empty answer would look like one.
 *
 * @param row the record of the statement
 * @param params what the statement was asked with
 * @throws GraphQLError AMBIGUOUS_NAME with the ids, BAD_USER_INPUT with what is similar
 */
export function checkLookup(
  { argument, rows, id, unknown }: Lookup,
  row: readonly unknown[],
  params: Readonly<Record<string, unknown>>,
): void {
  const found = row[rows] as readonly (readonly unknown[])[];
  if (found.length > 1) {
    const ids = found.map((item) => item[id]);
    const message = `${argument} is borne by several: ${ids.join(', ')}. Ask for one of them by its id.`;
    throw new GraphQLError(message, { extensions: { code: 'AMBIGUOUS_NAME', argument, ids } });
  }
  if (found.length > 0 || !unknown) return;
  const similar = row[unknown.similar] as readonly (readonly [id: string, name: string])[];
  const near = similar.map(([other, name]) => `${shown(name)} (${other})`);
  const advice =
    near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'Give an id, as in organization:roche, or a name.';
  throw badUserInput(
    argument,
    `is ${shown(params[unknown.asked])}, which is no id and no name of an entity. ${advice}`,
  );
}
