import type { GraphQLError } from 'graphql';
import { badUserInput } from '../badUserInput';

/** The error for an operand of null: nothing equals it, and a filter that is not understood is never ignored. */
export function nullOperand(place: string): GraphQLError {
  return badUserInput(place, 'is null, which nothing equals. Leave it out, or ask by isNull: true for what is absent.');
}
