import type Cypher from '@neo4j/cypher-builder';
import neo4j from 'neo4j-driver';
import { badUserInput } from '../badUserInput';
import type { Parameters } from '../Parameters';

/**
 * A whole number within bounds, as a parameter.
 *
 * @param place the argument, for the message: `path(maxHops)`
 * @throws GraphQLError BAD_USER_INPUT, when the value is bound, for a number out of bounds
 */
export function intWithin(
  params: Parameters,
  place: string,
  value: unknown,
  least: number,
  most: number,
): Cypher.Param {
  return params.add(value, (given) => {
    const number = given as number;
    if (number >= least && number <= most) return neo4j.int(number);
    throw badUserInput(place, `is ${number}; allowed are ${least} to ${most}.`);
  });
}
