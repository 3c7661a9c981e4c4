import { plugin as typescriptOperations } from '@graphql-codegen/typescript-operations';
import {
  buildASTSchema,
  type GraphQLInputType,
  GraphQLNonNull,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  Kind,
} from 'graphql';

/**
 * The codegen plugin `typescript-operations` for this API. A field of a filter can be left out, but the API refuses `null`
 * there, which GraphQL has no words for; so in the types that this one writes, the compiler refuses it, too. Arguments and
 * variables are as they were: `after: null` begins at the beginning.
 *
 * @example src/generated/operations.ts: { plugins: [drug-program-graph-client/codegen/operations, typed-document-node] }
 */
export const plugin: typeof typescriptOperations = (schema, documents, config, info) =>
  typescriptOperations(withoutNull(schema), documents, config, info);

/**
 * A copy of the schema, in the order in which it is written (codegen sorts it from A to Z), whose input fields are not null:
 * what has a default may still be left out.
 */
function withoutNull(schema: GraphQLSchema): GraphQLSchema {
  const definitions = Object.values(schema.getTypeMap()).flatMap(({ astNode }) => astNode ?? []);
  const copy = buildASTSchema({ kind: Kind.DOCUMENT, definitions }, { assumeValidSDL: true });
  for (const type of Object.values(copy.getTypeMap()).filter(isInputObjectType)) {
    for (const field of Object.values(type.getFields())) {
      if (isNonNullType(field.type)) continue;
      field.defaultValue = someValue(field.type);
      field.type = new GraphQLNonNull(field.type);
    }
  }
  return copy;
}

/** Any value of a type. Only that there is one counts. */
function someValue(type: GraphQLInputType): unknown {
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (!isScalarType(type)) return {};
  return type.name === 'Boolean' ? false : type.name === 'Int' || type.name === 'Float' ? 0 : '';
}
