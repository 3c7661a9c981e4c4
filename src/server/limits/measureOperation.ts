import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionSetNode,
  TypeMetaFieldDef,
} from 'graphql';
import { appliedDirective } from '../../schema/appliedDirective';
import type { ListOfField, NodeEstimate } from './NodeEstimate';
import { pageSizeOf } from './pageSizeOf';
import type { SchemaSizes } from './SchemaSizes';

/** What an operation asks for, its fragments counted wherever they are spread. */
export interface OperationSize {
  /** Entities nested in each other. */
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly directives: number;
  readonly nodes: NodeEstimate;
}

/** The same for one selection, with its own fields in place of the operation's. */
interface SelectionSize extends Omit<OperationSize, 'rootFields'> {
  readonly fields: number;
  /** What belongs to the list as a whole and not to each of its nodes: facets. */
  readonly ofList: NodeEstimate;
}

const noNodes: NodeEstimate = { own: 0, times: 1, parts: [] };

const nothing: SelectionSize = { depth: 0, aliases: 0, fields: 0, directives: 0, nodes: noNodes, ofList: noNodes };

/**
 * Measures one operation in one walk. Each fragment is walked once, however often it is spread. What the schema does not
 * know, and fragments that contain themselves, count nothing: validation refuses them right after.
 */
export function measureOperation(
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
  schema: GraphQLSchema,
  sizes: SchemaSizes,
  largestPage: number,
): OperationSize {
  const measured = new Map<string, SelectionSize>();

  const variables = operation.variableDefinitions ?? [];
  const root = selectionSize(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined);
  const directives = root.directives + sum(variables, count) + count(operation);
  return { ...root, rootFields: root.fields, directives };

  function selectionSize(set: SelectionSetNode, parent: GraphQLNamedType | undefined): SelectionSize {
    let { depth, aliases, fields, directives } = nothing;
    const parts: NodeEstimate[] = [];
    const ofList: NodeEstimate[] = [];
    for (const selection of set.selections) {
      const part =
        selection.kind === Kind.FIELD
          ? fieldSize(selection, parent)
          : selection.kind === Kind.FRAGMENT_SPREAD
            ? fragmentSize(selection.name.value)
            : selectionSize(selection.selectionSet, conditioned(selection.typeCondition?.name.value, parent));
      depth = Math.max(depth, part.depth);
      aliases += part.aliases;
      fields += part.fields;
      directives += part.directives + count(selection);
      parts.push(part.nodes);
      ofList.push(part.ofList);
    }
    return { depth, aliases, fields, directives, nodes: sumOf(parts), ofList: sumOf(ofList) };
  }

  function fieldSize(field: FieldNode, parent: GraphQLNamedType | undefined): SelectionSize {
    const definition = definitionOf(field.name.value, parent);
    const type = definition && getNamedType(definition.type);
    const below = field.selectionSet ? selectionSize(field.selectionSet, type) : nothing;
    const isNode = type !== undefined && sizes.isNode(type);
    const { own, times } =
      parent && isIntrospectionType(parent)
        ? sizes.introspectionList(field.name.value)
        : { own: isNode ? 1 : 0, times: definition ? pageSizeOf(field, definition, operation, largestPage) : 1 };
    const size = {
      depth: below.depth + (isNode ? 1 : 0),
      aliases: below.aliases + (field.alias ? 1 : 0),
      fields: 1,
      directives: below.directives,
    };
    const list = definition && type && parent ? listOf(field, definition, type, parent) : undefined;
    const counts = own > 0 || below.nodes !== noNodes || list?.filter;
    const each = counts ? { own, times, parts: [below.nodes], ...(list && { list }) } : noNodes;
    if (appliedDirective(definition?.astNode, 'ofWholeList')) return { ...size, nodes: noNodes, ofList: each };
    return { ...size, nodes: sumOf([each, below.ofList]), ofList: noNodes };
  }

  function listOf(
    field: FieldNode,
    { args, name }: GraphQLField<unknown, unknown>,
    type: GraphQLNamedType,
    parent: GraphQLNamedType,
  ): ListOfField | undefined {
    const takes = (argument: string) => args.some((each) => each.name === argument);
    if (!takes('first') && !takes('filter')) return undefined;
    const nodes = isObjectType(type) ? type.getFields().nodes?.type : undefined;
    const listed = nodes ? getNamedType(nodes).name : type.name;
    const filter = field.arguments?.find((argument) => argument.name.value === 'filter')?.value;
    return {
      key: field.alias?.value ?? name,
      coordinate: parent === schema.getQueryType() ? listed : `${parent.name}.${name}`,
      type: listed,
      isPage: takes('first'),
      ...(filter && { filter }),
    };
  }

  function fragmentSize(name: string): SelectionSize {
    const known = measured.get(name);
    if (known) return known;
    const fragment = fragments[name];
    if (!fragment) return nothing;
    measured.set(name, nothing);
    const inside = selectionSize(fragment.selectionSet, schema.getType(fragment.typeCondition.name.value));
    const size = { ...inside, directives: inside.directives + count(fragment) };
    measured.set(name, size);
    return size;
  }

  function definitionOf(
    name: string,
    parent: GraphQLNamedType | undefined,
  ): GraphQLField<unknown, unknown> | undefined {
    if (parent === schema.getQueryType()) {
      const meta = [SchemaMetaFieldDef, TypeMetaFieldDef].find((field) => field.name === name);
      if (meta) return meta;
    }
    return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
  }

  function conditioned(condition: string | undefined, parent: GraphQLNamedType | undefined) {
    return condition === undefined ? parent : schema.getType(condition);
  }
}

/** Estimates as one; what is shared between fragments stays shared. */
function sumOf(estimates: readonly NodeEstimate[]): NodeEstimate {
  const parts = estimates.filter((estimate) => estimate !== noNodes);
  if (parts.length === 0) return noNodes;
  return parts.length === 1 && parts[0] ? parts[0] : { own: 0, times: 1, parts };
}

function count({ directives }: { readonly directives?: readonly unknown[] }): number {
  return directives?.length ?? 0;
}

function sum<T>(list: readonly T[], of: (each: T) => number): number {
  return list.reduce((total, each) => total + of(each), 0);
}
