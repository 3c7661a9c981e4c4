import type { Statement } from '../graph/read';
import type { FilledStatement } from './fillStatement';

/**
 * Statements of one operation as one, which takes one round trip. Each record has its statement's columns, nulls where
 * another statement has more, and in the last column which statement it is of. Records come one statement after the other,
 * each in its order.
 *
 * @param statements that end in a RETURN of `c0`, `c1` … and have no parameter in common
 * @example
 * unionOf([statementOf('RETURN 1 AS c0'), statementOf('UNWIND [2,3] AS x RETURN [x] AS c0')]).cypher
 * // 'RETURN 1 AS c0,0 AS part\nUNION ALL\nUNWIND [2,3] AS x RETURN [x] AS c0,1 AS part'
 */
export function unionOf(statements: readonly FilledStatement[]): Statement {
  const columns = Math.max(...statements.map((statement) => statement.columns));
  const parts = statements.map((statement, index) => {
    const missing = Array.from(
      { length: columns - statement.columns },
      (_, at) => `,null AS c${statement.columns + at}`,
    );
    return `${statement.compact}${missing.join('')},${index} AS part`;
  });
  return {
    cypher: parts.join('\nUNION ALL\n'),
    params: Object.assign({}, ...statements.map(({ params }) => params)),
  };
}
