import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
// What graphql-js does not export from its index is imported here, and nowhere else.
import { collectFields, collectSubfields } from 'graphql/execution/collectFields';
import { getArgumentValues } from 'graphql/execution/values';
import type { Compilation } from './Compilation';

/** One field of a selection, merged under its response key as the GraphQL specification says. */
export interface SelectedField {
  readonly key: string;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** Field nodes by response key, in the order of the response, `@skip` and `@include` applied. */
type MergedNodes = ReadonlyMap<string, readonly FieldNode[]>;

/** The root fields of an operation. */
export function rootNodes(
  { schema, fragments, variables }: Pick<Compilation, 'schema' | 'fragments' | 'variables'>,
  operation: OperationDefinitionNode,
): MergedNodes {
  const query = schema.getQueryType() as GraphQLObjectType;
  return collectFields(schema, fragments, variables, query, operation.selectionSet);
}

/** The field nodes selected on an object type. */
export function mergedNodes(
  { schema, fragments, variables }: Compilation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): MergedNodes {
  return collectSubfields(schema, fragments, variables, type, nodes);
}

/** The fields selected on an object type. */
export function selectedFields(
  compilation: Compilation,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): SelectedField[] {
  return [...mergedNodes(compilation, type, nodes)].map(([key, merged]) => {
    compilation.budget.spendOnField(`${type.name}.${merged[0]?.name.value}`, merged);
    return selectedField(type, key, merged, compilation.variables);
  });
}

/**
 * The field that nodes with one response key select.
 *
 * @throws GraphQLError for arguments that do not coerce
 */
export function selectedField(
  type: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
  variables: Readonly<Record<string, unknown>>,
): SelectedField {
  const [first] = nodes as readonly [FieldNode, ...FieldNode[]];
  const definition = type.getFields()[first.name.value];
  return { key, name: first.name.value, nodes, arguments: definition ? argumentsOf(definition, first, variables) : {} };
}

/**
 * The arguments of a field as graphql-js coerces them. One that is null is as if it was not given, and has its default.
 *
 * @param variables the values of variables, or what stands for them
 */
export function argumentsOf(
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Readonly<Record<string, unknown>> = {},
): Readonly<Record<string, unknown>> {
  const args = getArgumentValues(definition, node, variables);
  for (const { name, defaultValue } of definition.args) if (defaultValue !== undefined) args[name] ??= defaultValue;
  return args;
}

/** The object type of a name; the schema and the mapping come from the same source, so it is there. */
export function objectType({ schema }: Compilation, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type of the schema`);
  return type;
}

/**
 * Selects each field of an object type.
 *
 * @param select how the field is answered; undefined for one that has no mapping
 * @throws Error for a field without a mapping: it is not answered by anything else
 */
export function selectEach<T>(
  compilation: Compilation,
  type: string,
  nodes: readonly FieldNode[],
  select: (field: SelectedField) => T | undefined,
): (T | { kind: 'constant'; key: string; value: string })[] {
  return selectedFields(compilation, objectType(compilation, type), nodes).map((field) => {
    if (field.name === '__typename') return { kind: 'constant', key: field.key, value: type };
    const selected = select(field);
    if (!selected) throw new Error(`${type}.${field.name} is not mapped`);
    return selected;
  });
}

/** Whether a selection on a connection asks if the list goes on. */
export function asksForMore(compilation: Compilation, fields: readonly SelectedField[]): boolean {
  const type = objectType(compilation, 'PageInfo');
  return fields.some(
    ({ name, nodes }) =>
      name === 'pageInfo' && selectedFields(compilation, type, nodes).some((field) => field.name.startsWith('has')),
  );
}

/** The fragments of a document by name. */
export function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  return fragments;
}
