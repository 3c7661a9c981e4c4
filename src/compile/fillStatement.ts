import type { Statement } from '../graph/read';
import type { CompiledStatement } from './CompiledOperation';
import { bind } from './Parameters';
import { sizeIn } from './page/Page';

/** A statement with the values of one request. */
export interface FilledStatement extends Required<Statement> {
  /** Where each record is a row of the one list that the field is: how many there can be. Otherwise there is one record. */
  readonly most?: number;
  /** How many columns a record has. */
  readonly columns: number;
}

/**
 * A compiled statement, ready to run for one request.
 *
 * @param variables the coerced variables of the request
 * @param mostCharacters how many characters all values may have
 * @throws GraphQLError BAD_USER_INPUT for a value out of contract, LIMIT_EXCEEDED for too many characters
 */
export function fillStatement(
  { cypher, compact, columns, params, most }: CompiledStatement,
  variables: Readonly<Record<string, unknown>>,
  mostCharacters?: number,
): FilledStatement {
  const values = bind(params, variables, mostCharacters);
  return { cypher, compact, columns, params: values, ...(most !== undefined && { most: sizeIn(values, most) }) };
}
