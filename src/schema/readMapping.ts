import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  Source,
  type TypeNode,
} from 'graphql';
import { appliedDirective, textOf } from './appliedDirective';
import { expandEntityTypes } from './expandEntityTypes';
import type {
  EnumMapping,
  FieldMapping,
  GraphMapping,
  InterfaceMapping,
  NodeMapping,
  PropertyField,
} from './GraphMapping';
import { mergeExtensions } from './mergeExtensions';

const SCHEMA_DIRECTORY = join(__dirname, '..', '..', 'schema');
const ROOT = 'Query';

/**
 * Reads the SDL that people write (every `.graphql` file of the directory but the generated `api.graphql`) into the
 * mapping that compiler, loader and generator share.
 *
 * @param directory the folder with the SDL; the project's own by default
 * @throws GraphQLError with file and line where the SDL does not parse
 * @example readMapping().types.get('Compound')?.fields.get('targets') // { kind: 'relationship', relationship: 'TARGETS', … }
 */
export function readMapping(directory: string = SCHEMA_DIRECTORY): GraphMapping {
  return mappingOf(readSources(directory));
}

/** The documents that people write in `schema/`, in the order of their file names, each type with what extends it, and lists of all types of entities complete. */
export function readSources(directory: string = SCHEMA_DIRECTORY): DocumentNode[] {
  const documents = readdirSync(directory)
    .filter((file) => file.endsWith('.graphql') && file !== 'api.graphql')
    .sort()
    .map((file) => parse(new Source(readFileSync(join(directory, file), 'utf8'), join('schema', file))));
  return expandEntityTypes(mergeExtensions(documents));
}

/** The mapping that the documents' directives describe. */
export function mappingOf(documents: readonly DocumentNode[]): GraphMapping {
  const definitions = documents.flatMap((document) => document.definitions);
  const objects = definitions
    .filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter((node) => node.name.value !== ROOT);
  const interfaces = definitions.filter((node) => node.kind === Kind.INTERFACE_TYPE_DEFINITION);
  const enums = definitions.filter((node) => node.kind === Kind.ENUM_TYPE_DEFINITION).map(enumMapping);
  const nodes = objects.filter((object) => appliedDirective(object, 'node') !== undefined);
  const valueTypes = objects.filter(
    (object) =>
      appliedDirective(object, 'node') === undefined &&
      appliedDirective(object, 'relationshipProperties') === undefined,
  );
  const kinds: Kinds = {
    entities: new Set(nodes.filter(isEntity).map((node) => node.name.value)),
    values: new Set(valueTypes.map((node) => node.name.value)),
  };
  const propertiesOf = (type: ObjectTypeDefinitionNode): PropertyField[] =>
    (type.fields ?? [])
      .map((field) => fieldMapping(field, type.name.value, kinds))
      .filter((field) => field.kind === 'property')
      // Nodes that a relationship carries are stored as their ids.
      .filter((field) => !nodes.some((node) => node.name.value === field.type));
  const members = (name: string): string[] =>
    nodes.filter((node) => node.interfaces?.some((type) => type.name.value === name)).map((node) => node.name.value);
  return {
    types: byName(nodes.map((node) => nodeMapping(node, kinds))),
    interfaces: byName(interfaces.map((type) => interfaceMapping(type, members(type.name.value), kinds))),
    relationshipProperties: new Map(
      objects
        .filter((object) => appliedDirective(object, 'relationshipProperties') !== undefined)
        .map((object) => [object.name.value, propertiesOf(object)]),
    ),
    values: new Map(valueTypes.map((object) => [object.name.value, propertiesOf(object)])),
    enums: byName(enums),
  };
}

interface Kinds {
  readonly entities: ReadonlySet<string>;
  readonly values: ReadonlySet<string>;
}

function nodeMapping(type: ObjectTypeDefinitionNode, kinds: Kinds): NodeMapping {
  const interfaces = (type.interfaces ?? []).map((named) => named.name.value);
  const goesBy = textOf(appliedDirective(type, 'goesBy'), 'field');
  return {
    name: type.name.value,
    label: textOf(appliedDirective(type, 'node'), 'label') ?? type.name.value,
    isEntity: kinds.entities.has(type.name.value),
    isSource: appliedDirective(type, 'source') !== undefined,
    interfaces,
    fields: fieldsOf(type, kinds),
    description: type.description?.value ?? '',
    facets: textsOf(type, 'facet', 'path'),
    commonNouns: textsOf(type, 'commonNoun', 'value'),
    ...(goesBy !== undefined && { goesBy }),
  };
}

function isEntity({ interfaces }: ObjectTypeDefinitionNode): boolean {
  return interfaces?.some((type) => type.name.value === 'Entity') ?? false;
}

/** What a directive that may be applied several times says, each time. */
function textsOf(type: ObjectTypeDefinitionNode, directive: string, argument: string): string[] {
  const applied = (type.directives ?? []).filter(({ name }) => name.value === directive);
  return applied.map((each) => textOf(each, argument) ?? '');
}

function interfaceMapping(type: InterfaceTypeDefinitionNode, members: string[], kinds: Kinds): InterfaceMapping {
  const label = textOf(appliedDirective(type, 'node'), 'label');
  return { name: type.name.value, ...(label && { label }), members, fields: fieldsOf(type, kinds) };
}

function enumMapping(type: EnumTypeDefinitionNode): EnumMapping {
  const values = (type.values ?? []).map((value) => value.name.value);
  return { name: type.name.value, values, ordered: appliedDirective(type, 'ordered') !== undefined };
}

function fieldsOf(
  type: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode,
  kinds: Kinds,
): ReadonlyMap<string, FieldMapping> {
  return byName((type.fields ?? []).map((field) => fieldMapping(field, type.name.value, kinds)));
}

function fieldMapping(field: FieldDefinitionNode, owner: string, kinds: Kinds): FieldMapping {
  const common = {
    name: field.name.value,
    ...typeMarks(field.type),
    description: field.description?.value ?? '',
  };
  const computed = appliedDirective(field, 'computed');
  if (computed) return { ...common, kind: 'computed', by: textOf(computed, 'by') ?? field.name.value };
  const values = appliedDirective(field, 'relationshipValues');
  if (values) return { ...common, kind: 'relationshipValue', ...relationshipEnds(values) };
  const ids = textOf(appliedDirective(field, 'reference'), 'ids');
  if (ids) return { ...common, kind: 'reference', ids };
  const relationship = appliedDirective(field, 'relationship');
  if (relationship) {
    const properties = textOf(relationship, 'properties');
    return {
      ...common,
      kind: 'relationship',
      ...relationshipEnds(relationship),
      ...(properties && { properties }),
      restsOnEvidence: kinds.entities.has(owner) && kinds.entities.has(common.type),
      ...(appliedDirective(field, 'hierarchy') && { hierarchy: true }),
    };
  }
  if (kinds.values.has(common.type)) return { ...common, kind: 'value' };
  const storedAs = textOf(appliedDirective(field, 'property'), 'name');
  return { ...common, kind: 'property', ...(storedAs && { storedAs }) };
}

/** `[Trial!]!` is a required list of Trial. */
function typeMarks(type: TypeNode): { type: string; list: boolean; required: boolean } {
  if (type.kind === Kind.NON_NULL_TYPE) return { ...typeMarks(type.type), required: true };
  if (type.kind === Kind.LIST_TYPE) return { ...typeMarks(type.type), list: true, required: false };
  return { type: type.name.value, list: false, required: false };
}

function relationshipEnds(directive: ConstDirectiveNode): { relationship: string; direction: 'IN' | 'OUT' } {
  return {
    relationship: textOf(directive, 'type') ?? '',
    direction: textOf(directive, 'direction') === 'IN' ? 'IN' : 'OUT',
  };
}

function byName<T extends { readonly name: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.name, item]));
}
