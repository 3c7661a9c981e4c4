import type Cypher from '@neo4j/cypher-builder';
import neo4j from 'neo4j-driver';
import { badUserInput } from '../badUserInput';
import type { Compilation } from '../Compilation';

/**
 * The limit of a plain list, as a parameter; none where the field takes no `first`.
 *
 * @throws GraphQLError BAD_USER_INPUT, when the value is bound, for a size out of bounds
 */
export function listSize(
  { params, limits }: Compilation,
  coordinate: string,
  first: unknown,
): Cypher.Param | undefined {
  if (first === undefined || first === null) return undefined;
  return params.add(first, (value) => neo4j.int(checkedSize(value as number, limits.pageSize, `${coordinate}(first)`)));
}

/** A page size within bounds. */
export function checkedSize(size: number, most: number, place: string): number {
  if (size >= 1 && size <= most) return size;
  throw badUserInput(place, `is ${size}; allowed are 1 to ${most}.`);
}
