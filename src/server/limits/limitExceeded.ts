import { GraphQLError } from 'graphql';
import type { Limits } from '../../config/Config';
import { defaultPageLimits } from '../../schema/PageLimits';

/** The limits of what one operation may ask for, each named as in the configuration. */
export type OperationLimit = Exclude<
  keyof Limits,
  'bodyBytes' | 'pageSize' | 'transactionTimeoutMs' | 'requestDeadlineMs'
>;

/** What was asked for, as a message says it. */
const said: Readonly<Record<OperationLimit, (actual: number, where: string) => string>> = {
  tokens: (actual) => `The document has ${actual} tokens`,
  depth: (actual) => `The operation nests ${actual} entities in each other`,
  aliases: (actual) => `The operation has ${actual} aliases`,
  rootFields: (actual) => `The operation has ${actual} root fields, repeats counted`,
  directives: (actual) => `The operation has ${actual} directives`,
  estimatedNodes: (actual) =>
    `The answer could hold ${actual} nodes (page sizes multiplied down, ${defaultPageLimits.defaultPageSize} where "first" is absent)`,
  listValues: (actual, where) => `A list in ${where} has ${actual} values`,
  inputDepth: (actual, where) => `The value of ${where} is nested ${actual} deep`,
  inputFields: (actual, where) => `The value of ${where} has ${actual} fields (in a filter: conditions)`,
};

/**
 * The error for a request over one of the limits: which, how much is allowed, and how much it was.
 *
 * @param where - the argument or variable, for the limits that concern one
 * @example limitExceeded('aliases', 30, 31).message // 'The operation has 31 aliases; at most 30 are allowed'
 */
export function limitExceeded(limit: OperationLimit, maximum: number, actual: number, where = ''): GraphQLError {
  const amount = Math.min(Math.round(actual), Number.MAX_SAFE_INTEGER);
  const allowed = limit === 'inputDepth' ? `at most ${maximum} is allowed` : `at most ${maximum} are allowed`;
  return new GraphQLError(`${said[limit](amount, where)}; ${allowed}`, {
    extensions: { code: 'LIMIT_EXCEEDED', limit, maximum, actual: amount },
  });
}
