import { GraphQLError } from 'graphql';

/**
 * The error for an argument out of its contract: a page size, a cursor, an operand. The message names the argument, the
 * value and what is allowed.
 *
 * @param place the argument, as a reader finds it: `compounds(first:)`, `compounds(filter: targets.some.name)`
 * @example throw badUserInput('compounds(first:)', 'is 101; allowed are 1 to 100.')
 */
export function badUserInput(place: string, says: string): GraphQLError {
  return new GraphQLError(`${place} ${says}`, { extensions: { code: 'BAD_USER_INPUT', argument: place } });
}

/** A value as it stands in a message: short, and quoted where it is a text. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shortened(value));
  return shortened(JSON.stringify(value) ?? String(value));
}

/** A text as it stands in a message: its beginning. */
export function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
