import {
  defaultFieldResolver,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  parse,
} from 'graphql';
import type { GraphMapping, RelationshipField } from '../../../src/schema/GraphMapping';
import type { RootField } from '../../../src/schema/readRootFields';
import type { TestNode } from '../graph/TestGraph';
import type { MemoryGraph, Neighbour } from './MemoryGraph';
import { bears, type Filter } from './matches';
import { cursorOf, type ListArguments, pageOf } from './pageOf';
import { comparePlain } from './sortNodes';

/** What answers from memory: the API's schema and root fields, with the filters that they preset. */
export interface Oracle {
  readonly schema: GraphQLSchema;
  readonly mapping: GraphMapping;
  readonly roots: ReadonlyMap<string, RootField & { readonly presetFilter?: Filter }>;
}

/**
 * The answer that the API must give: graphql-js walks the operation, and every field is worked out in the plainest way from
 * a graph in memory. Nothing of the compiler is used.
 */
export function answer(
  oracle: Oracle,
  graph: MemoryGraph,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): ExecutionResult {
  return execute({
    schema: oracle.schema,
    document: parse(query, { noLocation: true }),
    variableValues: variables,
    fieldResolver: (source, args, context, info) => {
      if (info.parentType.name === 'Query') return rootField(oracle, graph, info.fieldName, args);
      if (isNode(source)) return nodeField(graph, source, info.fieldName, args);
      return (defaultFieldResolver as GraphQLFieldResolver<unknown, unknown>)(source, args, context, info);
    },
    typeResolver: (source) => (source as TestNode).type,
  }) as ExecutionResult;
}

/** Whether the oracle can say what a field answers. What has rules of its own beside those of lists has tests of its own. */
export function isKnown({ roots, mapping }: Oracle, parent: string, name: string): boolean {
  if (parent === 'Query') return roots.has(name) || name === 'node';
  const field = mapping.types.get(parent)?.fields.get(name);
  if (field?.kind === 'computed') return false;
  // How claims explain what they count, and how a text falls into passages, has tests of its own.
  if ([parent, name].join('.') in explained) return false;
  if (parent.endsWith('Connection')) return ['nodes', 'edges', 'pageInfo', 'totalCount'].includes(name);
  if (!parent.endsWith('Edge')) return true;
  const carried = [...mapping.relationshipProperties.values()].flat();
  return ['cursor', 'node', 'evidence'].includes(name) || carried.some((property) => property.name === name);
}

const explained = { 'Claim.margin': true, 'ClaimCountedEdge.evidence': true, 'Document.coverage': true };

function rootField(oracle: Oracle, graph: MemoryGraph, name: string, args: Readonly<Record<string, unknown>>): unknown {
  if (name === 'node') return found(graph, 'Entity', args.id as string);
  const root = oracle.roots.get(name);
  if (!root) throw new Error(`Nothing is known here of the root field ${name}`);
  if (root.kind === 'many') {
    const { filter, ...page } = args as ListArguments;
    const and = [filter, root.presetFilter].flatMap((each) => (each ? [each] : []));
    const nodes = graph.all(root.type).map((node) => ({ node }));
    return connection(graph, root.type, nodes, { ...page, filter: { and } });
  }
  if (typeof args.id === 'string') return found(graph, root.type, args.id);
  const bearers = graph.all(root.type).filter((node) => bears(node, args.name as string));
  if (bearers.length > 1) throw new GraphQLError('Several', { extensions: { code: 'AMBIGUOUS_NAME' } });
  return bearers[0] ?? null;
}

function found(graph: MemoryGraph, type: string, id: string): TestNode | null {
  return graph.all(type).find((node) => node.key === id) ?? null;
}

function nodeField(graph: MemoryGraph, node: TestNode, name: string, args: Readonly<Record<string, unknown>>): unknown {
  const field = graph.mapping.types.get(node.type)?.fields.get(name);
  switch (field?.kind) {
    case 'relationshipValue':
      return node.synonyms;
    case 'relationship': {
      const far = graph.neighbours(node, field);
      if (!field.list) return far[0]?.node ?? null;
      if (field.type === 'Evidence')
        return inDocumentOrder(
          far.map((each) => each.node),
          args,
        );
      const isEntity = field.type === 'Entity' || graph.mapping.types.get(field.type)?.isEntity;
      return isEntity ? connection(graph, field.type, far, args, field) : far.map((each) => each.node);
    }
    default:
      return node.values[name] ?? (field?.list ? [] : undefined);
  }
}

function connection(
  graph: MemoryGraph,
  type: string,
  all: readonly (Pick<Neighbour, 'node'> & Partial<Neighbour>)[],
  args: ListArguments,
  field?: RelationshipField,
): unknown {
  const { items, ...page } = pageOf(graph, type, all, args);
  const nodes = items.map(({ node }) => node);
  const edges = items.map((item) => ({
    cursor: cursorOf(item),
    node: item.node,
    ...item.edge?.properties,
    ...(field && {
      evidence: (given: { first?: number }) =>
        inDocumentOrder(
          (item.edge?.evidence ?? []).map((id) => graph.node(id)),
          given,
        ),
    }),
  }));
  return { ...page, nodes, edges };
}

function inDocumentOrder(evidence: readonly TestNode[], { first }: { readonly first?: number | null }): TestNode[] {
  const sorted = [...evidence].sort((a, b) => comparePlain(a.key, b.key));
  return first ? sorted.slice(0, first) : sorted;
}

function isNode(source: unknown): source is TestNode {
  return source instanceof Object && 'key' in source && 'synonyms' in source;
}
