import { type ASTNode, GraphQLError } from 'graphql';
import type { Limits } from '../../config/Config';

/** The limits of what one operation may ask for, each named as in the configuration. */
export type OperationLimit = Exclude<
  keyof Limits,
  'bodyBytes' | 'pageSize' | 'concurrentStatements' | 'transactionTimeoutMs' | 'requestDeadlineMs'
>;

/** What was asked for, as a message says it. */
const said: Readonly<Record<OperationLimit, (actual: number, where: string) => string>> = {
  tokens: (actual) => `The document has ${actual} tokens`,
  nesting: (actual) => `The brackets of the document are nested ${actual} deep`,
  operations: (actual) => `The document has ${actual} operations`,
  depth: (actual) => `The operation nests ${actual} entities in each other`,
  aliases: (actual) => `The operation has ${actual} aliases`,
  rootFields: (actual) => `The operation has ${actual} root fields, repeats counted`,
  directives: (actual) => `The operation has ${actual} directives`,
  estimatedNodes: (actual, where) => `The answer could hold ${actual} nodes: ${where}`,
  testedNodes: (actual, where) => `The filters could have to test ${actual} nodes, most of them for ${where}`,
  filterHops: (actual, where) => `The filter in ${where} follows ${actual} relations, one inside the other`,
  listValues: (actual, where) => `A list in ${where} has ${actual} values`,
  inputDepth: (actual, where) => `The value of ${where} is nested ${actual} deep`,
  inputFields: (actual, where) => `The value of ${where} has ${actual} fields (in a filter: conditions)`,
  cost: (actual, where) => `The operation costs ${actual} or more by the time that ${where} is read`,
  parameterCharacters: (actual) =>
    `The arguments of a root field have ${actual} characters, each value counted wherever it is used`,
};

/**
 * The error for a request over one of the limits: which, how much is allowed, and how much it was.
 *
 * @param where - the argument, variable or field, for the limits that concern one
 * @param advice - what to change, as a sentence
 * @param nodes - where that is in the document
 * @example limitExceeded('aliases', 30, 31).message // 'The operation has 31 aliases; at most 30 are allowed'
 */
export function limitExceeded(
  limit: OperationLimit,
  maximum: number,
  actual: number,
  { where = '', advice, nodes }: Where = {},
): GraphQLError {
  const amount = Math.min(Math.round(actual), Number.MAX_SAFE_INTEGER);
  const allowed =
    limit === 'inputDepth' || limit === 'cost' ? `at most ${maximum} is allowed` : `at most ${maximum} are allowed`;
  return new GraphQLError(`${said[limit](amount, where)}; ${allowed}${advice ? `. ${advice}` : ''}`, {
    ...(nodes && { nodes }),
    extensions: { code: 'LIMIT_EXCEEDED', limit, maximum, actual: amount },
  });
}

interface Where {
  readonly where?: string;
  readonly advice?: string;
  readonly nodes?: readonly ASTNode[];
}

/** Whether an error says that a request is over a limit. */
export function isLimitExceeded(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && error.extensions.code === 'LIMIT_EXCEEDED';
}
