import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';

/** Arguments that choose a part of a list; all others choose the list. */
const paging = new Set(['first', 'after', 'last', 'before']);

/**
 * Types whose `id` is not their own: an event has that of the milestone or trial that it tells of, and its `certainty`
 * depends on the day that was asked for.
 */
const borrowedIds = new Set(['TimelineEvent']);

/**
 * A codegen plugin that writes what Apollo Client's cache has to know about a schema: which types an abstract type stands
 * for, which fields are pages of a list, and which hold objects without an identity.
 */
export const plugin: PluginFunction<object> = (schema) => {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const objects = types.filter(isObjectType);
  const holders = objects.filter((type) => type === schema.getQueryType() || hasIdentity(type));
  const connections = holders.map((type) => [type.name, connectionFields(type)] as const);
  const embedded = holders.map((type) => [type.name, embeddedFields(type)] as const);
  return [
    constant('The types that an interface or a union stands for.', 'possibleTypes', possibleTypes(schema, types)),
    constant(
      'Fields that are pages of a list, by type, each with the arguments that choose the list.',
      'connectionFields',
      Object.fromEntries(connections.filter(([, fields]) => Object.keys(fields).length > 0)),
    ),
    constant(
      'Fields of objects that have no identity of their own, by type.',
      'embeddedFields',
      Object.fromEntries(embedded.filter(([, fields]) => fields.length > 0)),
    ),
    constant(
      'Types that have a field `id` and yet no identity.',
      'embeddedTypes',
      objects.filter((type) => type.getFields().id && !hasIdentity(type)).map(({ name }) => name),
    ),
  ].join('\n');
};

function possibleTypes(schema: GraphQLSchema, types: readonly GraphQLNamedType[]) {
  const abstract = types.filter(isAbstractType);
  return Object.fromEntries(abstract.map((type) => [type.name, schema.getPossibleTypes(type).map(({ name }) => name)]));
}

function connectionFields(type: GraphQLObjectType): Record<string, string[]> {
  const pages = fieldsOf(type).filter(isPage);
  return Object.fromEntries(
    pages.map(({ name, args }) => [name, args.map((arg) => arg.name).filter((arg) => !paging.has(arg))]),
  );
}

function embeddedFields(type: GraphQLObjectType): string[] {
  const embedded = fieldsOf(type).filter((field) => {
    const named = getNamedType(field.type);
    return isObjectType(named) && !isPage(field) && !hasIdentity(named);
  });
  return embedded.map(({ name }) => name);
}

/** What is stored under its id. */
function hasIdentity(type: GraphQLObjectType): boolean {
  return String(type.getFields().id?.type) === 'ID!' && !borrowedIds.has(type.name);
}

function isPage({ args, type }: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(type);
  return isObjectType(named) && 'pageInfo' in named.getFields() && args.some(({ name }) => name === 'after');
}

function fieldsOf(type: GraphQLObjectType): GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields());
}

function constant(description: string, name: string, value: object): string {
  return `/** ${description} */\nexport const ${name} = ${JSON.stringify(value, null, 2)};\n`;
}
