import {
  type DefinitionNode,
  type DocumentNode,
  GraphQLError,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';

/**
 * Moves the fields of every `extend type …` into the type that it extends, after the type's own, so that a concern can keep
 * its fields in a file of its own and everybody else sees whole types.
 *
 * @throws GraphQLError with file and line for an extension of a type that is not there
 * @example mergeExtensions([parse('type Query { a: Int } extend type Query { b: Int }')]) // type Query { a: Int b: Int }
 */
export function mergeExtensions(documents: readonly DocumentNode[]): DocumentNode[] {
  const definitions = documents.flatMap((document) => document.definitions);
  const extensions = definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_EXTENSION);
  const defined = new Set(
    definitions.flatMap((node) => (node.kind === Kind.OBJECT_TYPE_DEFINITION ? [node.name.value] : [])),
  );
  for (const extension of extensions) {
    const { value } = extension.name;
    if (!defined.has(value)) throw new GraphQLError(`There is no type ${value} to extend.`, { nodes: extension });
  }
  return documents.map((document) => ({
    ...document,
    definitions: document.definitions
      .filter((node) => node.kind !== Kind.OBJECT_TYPE_EXTENSION)
      .map((node) => extended(node, extensions)),
  }));
}

function extended(node: DefinitionNode, extensions: readonly ObjectTypeExtensionNode[]): DefinitionNode {
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION) return node;
  const own = extensions.filter(({ name }) => name.value === node.name.value);
  return own.length === 0 ? node : merged(node, own);
}

function merged(type: ObjectTypeDefinitionNode, extensions: readonly ObjectTypeExtensionNode[]): DefinitionNode {
  const parts = [type, ...extensions];
  return {
    ...type,
    interfaces: parts.flatMap((part) => part.interfaces ?? []),
    directives: parts.flatMap((part) => part.directives ?? []),
    fields: parts.flatMap((part) => part.fields ?? []),
  };
}
