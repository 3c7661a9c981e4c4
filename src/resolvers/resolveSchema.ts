import { type GraphQLFieldResolver, type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';
import type { OperationCache } from '../compile/OperationCache';
import { typeOfNode } from '../compile/shape/Shaper';
import type { RequestContext } from '../server/RequestContext';
import { queryResolvers } from './Query';
import { scalars } from './scalars';

/**
 * Gives the API's schema its resolvers. Answers come in the shape of the response, so that below the root a field is what
 * stands under its response key, and a node of one of several types says which.
 */
export function resolveSchema(schema: GraphQLSchema, cache: OperationCache): GraphQLSchema {
  const roots: Readonly<Record<string, unknown>> = queryResolvers(cache);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isAbstractType(type)) type.resolveType = (value) => (value as { [typeOfNode]?: string })[typeOfNode];
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const root = type === schema.getQueryType() ? roots[field.name] : undefined;
      field.resolve = (root as GraphQLFieldResolver<unknown, RequestContext> | undefined) ?? byResponseKey;
    }
  }
  for (const [name, scalar] of Object.entries(scalars)) Object.assign(schema.getType(name) ?? {}, methodsOf(scalar));
  return schema;
}

const byResponseKey: GraphQLFieldResolver<Record<string, unknown>, RequestContext> = (source, _args, _context, info) =>
  source[info.path.key];

function methodsOf({ serialize, parseValue, parseLiteral }: (typeof scalars)[keyof typeof scalars]) {
  return { serialize, parseValue, parseLiteral };
}
