import type { FieldMapping, GraphMapping, RelationshipField } from '../../../src/schema/GraphMapping';
import { normaliseName } from '../../../src/schema/normaliseName';
import type { TestNode } from '../graph/TestGraph';
import { compareValue } from './compareValues';
import type { MemoryGraph, Neighbour } from './MemoryGraph';

export type Filter = Readonly<Record<string, unknown>>;

/**
 * Whether a node fulfils a filter, by the rules that the schema's descriptions give, and in the plainest way: two-valued,
 * each condition by itself.
 *
 * @param type the type or interface that is filtered
 */
export function matches(graph: MemoryGraph, type: string, node: TestNode, filter: Filter): boolean {
  return Object.entries(filter).every(([name, asked]) => {
    switch (name) {
      case 'and':
        return (asked as readonly Filter[]).every((each) => matches(graph, type, node, each));
      case 'or':
        return (asked as readonly Filter[]).some((each) => matches(graph, type, node, each));
      case 'not':
        return !matches(graph, type, node, asked as Filter);
      case 'named':
        return bears(node, asked as string);
      case 'within':
        return isWithin(graph, type, node, asked as string);
      default: {
        const relation = relationWithQuotes(graph, type, name);
        return relation
          ? quotesMatch(graph, graph.neighbours(node, relation), asked as Filter)
          : fulfils(graph, fieldOf(graph.mapping, type, name), node, asked as Filter);
      }
    }
  });
}

/** Whether a name is one of the node's, preferred or other. */
export function bears(node: TestNode, name: string): boolean {
  const labels = [node.values.name as string, ...node.synonyms.map(({ label }) => label)];
  return labels.some((label) => normaliseName(label) === normaliseName(name));
}

function isWithin(graph: MemoryGraph, type: string, node: TestNode, name: string): boolean {
  const fields = [...(graph.mapping.types.get(type)?.fields.values() ?? [])];
  const upwards = fields.find(
    (field): field is RelationshipField => field.kind === 'relationship' && field.hierarchy === true,
  );
  if (!upwards) throw new Error(`${type} has no hierarchy`);
  return bears(node, name) || graph.neighbours(node, upwards).some((above) => isWithin(graph, type, above.node, name));
}

function fulfils(graph: MemoryGraph, field: FieldMapping, node: TestNode, asked: Filter): boolean {
  const value = node.values[field.name];
  switch (field.kind) {
    case 'property':
      if (!field.list) return compareValue(graph.mapping, field, value, asked);
      return quantified(value as readonly string[], asked, (item, each) =>
        compareValue(graph.mapping, field, item, each),
      );
    case 'value':
      return compareValue(graph.mapping, field, value, asked);
    case 'relationshipValue': {
      const parts = graph.mapping.values.get(field.type) ?? [];
      return quantified(node.synonyms, asked, (synonym, each) =>
        matchesValue(graph.mapping, parts, synonym as unknown as Filter, each),
      );
    }
    case 'relationship': {
      const far = graph.neighbours(node, field);
      if (!field.list) return far.some((each) => matches(graph, field.type, each.node, asked));
      const { some, none, every, evidence, ...edge } = asked;
      return quantified(
        far.filter(
          (each) =>
            edgeMatches(graph.mapping, field, each, edge) &&
            (evidence === undefined || quotesMatch(graph, [each], evidence as Filter)),
        ),
        {
          ...(some !== undefined && { some }),
          ...(none !== undefined && { none }),
          ...(every !== undefined && { every }),
        },
        (each, filter) => matches(graph, field.type, each.node, filter),
      );
    }
    case 'reference':
    case 'computed':
      throw new Error(`${field.name} is not filtered by`);
  }
}

/** `technologyEvidence` asks of the quotes that the relation `technology` rests on. */
function relationWithQuotes(graph: MemoryGraph, type: string, name: string): RelationshipField | undefined {
  const field = graph.mapping.types.get(type)?.fields.get(name.replace(/Evidence$/, ''));
  return name.endsWith('Evidence') && field?.kind === 'relationship' ? field : undefined;
}

function quotesMatch(graph: MemoryGraph, neighbours: readonly Neighbour[], asked: Filter): boolean {
  const quotes = neighbours.flatMap(({ edge }) => edge.evidence.map((id) => graph.node(id)));
  return quantified(quotes, asked, (quote, each) => matches(graph, 'Evidence', quote, each));
}

function quantified<T>(items: readonly T[], asked: Filter, test: (item: T, asked: Filter) => boolean): boolean {
  return Object.entries(asked).every(([quantifier, each]) => {
    const holds = (item: T) => test(item, each as Filter);
    switch (quantifier) {
      case 'some':
        return items.some(holds);
      case 'none':
        return !items.some(holds);
      case 'every':
        return items.every(holds);
      default:
        throw new Error(`Nothing is known here of the quantifier ${quantifier}`);
    }
  });
}

function edgeMatches(mapping: GraphMapping, field: RelationshipField, { edge }: Neighbour, asked: Filter): boolean {
  const carried = mapping.relationshipProperties.get(field.properties ?? '') ?? [];
  return matchesValue(mapping, carried, edge.properties, asked);
}

function matchesValue(
  mapping: GraphMapping,
  parts: readonly { readonly name: string; readonly type: string }[],
  value: Filter,
  asked: Filter,
): boolean {
  return Object.entries(asked).every(([name, operators]) => {
    const nested = (each: unknown) => matchesValue(mapping, parts, value, each as Filter);
    if (name === 'and') return (operators as readonly unknown[]).every(nested);
    if (name === 'or') return (operators as readonly unknown[]).some(nested);
    if (name === 'not') return !nested(operators);
    const part = parts.find((each) => each.name === name);
    if (!part) throw new Error(`There is no ${name} to ask for`);
    return compareValue(mapping, part, value[name] as string | undefined, operators as Filter);
  });
}

function fieldOf(mapping: GraphMapping, type: string, name: string): FieldMapping {
  const field = (mapping.types.get(type) ?? mapping.interfaces.get(type))?.fields.get(name);
  if (!field) throw new Error(`${type} has no field ${name}`);
  return field;
}
