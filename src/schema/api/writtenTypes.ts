import {
  type DefinitionNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
} from 'graphql';
import type { FieldMapping, GraphMapping } from '../GraphMapping';
import { type GroupArgument, groupArgument } from '../groupArgument';
import { connectionArguments } from './connectionArguments';
import { isListType, namedTypeOf } from './namedTypeOf';
import { namesOf } from './names';
import { nestedNamesOf } from './nestedNamesOf';
import { described } from './sdlText';

/**
 * The types that people wrote, as SDL: without those that only speak of the graph, and with connections where they have
 * lists of entities. A list that follows a relationship has a connection of its own.
 */
export function writtenTypes(mapping: GraphMapping, definitions: readonly DefinitionNode[]): string[] {
  const internal = internalNames(definitions);
  return definitions
    .filter((node) => node.kind !== Kind.DIRECTIVE_DEFINITION)
    .filter((node) => !('name' in node && node.name && internal.has(node.name.value)))
    .map((node) => print(withConnections(mapping, node)));
}

/** Types that are there for the directives alone. */
function internalNames(definitions: readonly DefinitionNode[]) {
  const directives = definitions.filter((node) => node.kind === Kind.DIRECTIVE_DEFINITION);
  const objects = definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION);
  const written = new Set(definitions.flatMap((node) => ('name' in node && node.name ? [node.name.value] : [])));
  const ofArguments = directives.flatMap((node) =>
    (node.arguments ?? []).map((argument) => namedTypeOf(argument.type)),
  );
  const ofRelationships = objects.filter((node) =>
    node.directives?.some(({ name }) => name.value === 'relationshipProperties'),
  );
  return new Set([
    ...ofArguments.filter((name) => written.has(name)),
    ...ofRelationships.map((node) => node.name.value),
  ]);
}

function withConnections(mapping: GraphMapping, node: DefinitionNode): DefinitionNode {
  if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.INTERFACE_TYPE_DEFINITION) return node;
  const owner = node.name.value;
  const mapped = mapping.types.get(owner) ?? mapping.interfaces.get(owner);
  const fields = (node.fields ?? []).map((field) => {
    const type = namedTypeOf(field.type);
    if (!isListType(field.type) || !listsEntities(mapping, type)) return field;
    const list = mapped?.fields.get(field.name.value);
    const group = mapped && list?.kind === 'relationship' ? groupArgument(mapped.fields, list) : undefined;
    return asConnection(field, type, connectionName(owner, type, list), group);
  });
  return { ...node, fields };
}

/** Whether lists of the type are connections: an entity type, or the interface of all. */
export function listsEntities(mapping: GraphMapping, type: string): boolean {
  const members = mapping.interfaces.get(type)?.members ?? [type];
  return members.length > 0 && members.every((member) => mapping.types.get(member)?.isEntity === true);
}

function connectionName(owner: string, type: string, field: FieldMapping | undefined): string {
  return field?.kind === 'relationship' ? nestedNamesOf(owner, field).connection : namesOf(type).connection;
}

function asConnection(
  field: FieldDefinitionNode,
  type: string,
  connection: string,
  group: GroupArgument | undefined,
): FieldDefinitionNode {
  const { name } = group?.parts ?? {};
  const more =
    group &&
    described(
      `Lists also those of its ${name}, and of their ${name}, however far down.`,
      `${group.name}: Boolean = false`,
    );
  const [holder] = parse(`type Holder { field${connectionArguments(type, more)}: ${connection}! }`).definitions;
  const [generated] = (holder as ObjectTypeDefinitionNode).fields ?? [];
  return {
    ...field,
    arguments: [...(field.arguments ?? []), ...(generated?.arguments ?? [])],
    type: generated?.type ?? field.type,
  };
}
