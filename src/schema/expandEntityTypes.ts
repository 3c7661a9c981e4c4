import { type DefinitionNode, type DocumentNode, Kind, type ObjectTypeDefinitionNode } from 'graphql';
import { constantOf } from './api/names';

/**
 * Gives each enum and union that is `@entityTypes` a value or member for each type of entity, in the order of the types and
 * before its own: a type that is added to the schema is found by search and looked for among the others without more ado.
 *
 * @example expandEntityTypes([parse('type Ship implements Entity … enum EntityType @entityTypes')]) // enum EntityType { SHIP }
 */
export function expandEntityTypes(documents: readonly DocumentNode[]): DocumentNode[] {
  const entities = documents
    .flatMap(({ definitions }) => definitions)
    .filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter(({ interfaces }) => interfaces?.some(({ name }) => name.value === 'Entity'));
  return documents.map((document) => ({
    ...document,
    definitions: document.definitions.map((node) => expanded(node, entities)),
  }));
}

function expanded(node: DefinitionNode, entities: readonly ObjectTypeDefinitionNode[]): DefinitionNode {
  if (node.kind !== Kind.ENUM_TYPE_DEFINITION && node.kind !== Kind.UNION_TYPE_DEFINITION) return node;
  if (!node.directives?.some(({ name }) => name.value === 'entityTypes')) return node;
  if (node.kind === Kind.UNION_TYPE_DEFINITION) {
    const members = entities.map(({ name }) => ({ kind: Kind.NAMED_TYPE, name }) as const);
    return { ...node, types: [...members, ...(node.types ?? [])] };
  }
  const values = entities.map(({ name, description }) => ({
    kind: Kind.ENUM_VALUE_DEFINITION as const,
    name: { kind: Kind.NAME as const, value: constantOf(name.value) },
    ...(description && { description }),
  }));
  return { ...node, values: [...values, ...(node.values ?? [])] };
}
