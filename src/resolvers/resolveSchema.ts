import { type GraphQLFieldResolver, type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';
import type { OperationCache } from '../compile/OperationCache';
import { typeOfNode } from '../compile/shape/Shaper';
import { outcomesOf } from './outcomesOf';
import type { RequestContext } from './RequestContext';
import { scalars } from './scalars';

/**
 * Gives the API's schema its resolvers. Every root field has the same one: it is answered by its compiled statement. Answers
 * come in the shape of the response, so that below the root a field is what stands under its response key, and a node of one
 * of several types says which.
 */
export function resolveSchema(schema: GraphQLSchema, cache: OperationCache): GraphQLSchema {
  const answer = answerRootField(cache);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isAbstractType(type)) type.resolveType = (value) => (value as { [typeOfNode]?: string })[typeOfNode];
    if (!isObjectType(type)) continue;
    const resolve = type === schema.getQueryType() ? answer : byResponseKey;
    for (const field of Object.values(type.getFields())) field.resolve = resolve;
  }
  for (const [name, scalar] of Object.entries(scalars)) Object.assign(schema.getType(name) ?? {}, methodsOf(scalar));
  return schema;
}

/** All root fields of an operation are answered together; each takes its own outcome. */
function answerRootField(cache: OperationCache): GraphQLFieldResolver<unknown, RequestContext> {
  return async (_root, _args, context, { operation, fragments, variableValues: variables, path }) => {
    const outcomes = await outcomesOf(cache, context, { operation, fragments: () => fragments, variables });
    const outcome = outcomes.find(({ key }) => key === path.key);
    if (!outcome) throw new Error(`Nothing answers ${path.key}`);
    if ('error' in outcome) throw outcome.error;
    return outcome.value;
  };
}

const byResponseKey: GraphQLFieldResolver<Record<string, unknown>, RequestContext> = (source, _args, _context, info) =>
  source[info.path.key];

function methodsOf({ serialize, parseValue, parseLiteral }: (typeof scalars)[keyof typeof scalars]) {
  return { serialize, parseValue, parseLiteral };
}
