import { type GraphQLSchema, valueFromASTUntyped } from 'graphql';
import type { GraphSizes } from './GraphSizes';
import { measureFilter } from './measureFilter';
import { type ListOfField, type NodeEstimate, pageSize } from './NodeEstimate';

/** What an operation can bring and take for the variables of one request. */
export interface Estimated {
  /** Nodes in the answer. */
  readonly nodes: number;
  /** Nodes that filters have to test. */
  readonly tested: number;
  /** The lists in each other that most nodes of the answer are in, with how many each holds. */
  readonly largest: readonly SizedList[];
  /** The filters in question, the one that tests most first. */
  readonly filters: readonly SizedFilter[];
}

export interface SizedList {
  readonly list: ListOfField;
  readonly size: number;
}

export interface SizedFilter {
  readonly list: ListOfField;
  readonly tested: number;
  readonly hops: number;
}

interface Worked {
  readonly nodes: number;
  readonly tested: number;
}

/**
 * Works an estimate out for the variables of one request, against the graph as it is: a page is no larger than the longest
 * list of its kind.
 *
 * @example estimateNodes(schema, { own: 1, times: 25, parts: [] }, {}).nodes // 25
 */
export function estimateNodes(
  schema: GraphQLSchema,
  estimate: NodeEstimate,
  variables: Readonly<Record<string, unknown>>,
  sizes?: GraphSizes,
): Estimated {
  const known = new Map<NodeEstimate, Worked>();
  const filters: SizedFilter[] = [];
  const { nodes, tested } = work(estimate);
  return { nodes, tested, largest: largestOf(estimate), filters: filters.sort((a, b) => b.tested - a.tested) };

  function work(part: NodeEstimate): Worked {
    const before = known.get(part);
    if (before) return before;
    let [nodes, tested] = [part.own, 0];
    for (const below of part.parts) {
      const worked = work(below);
      nodes += worked.nodes;
      tested += worked.tested;
    }
    const size = sizeOf(part);
    const filtered = part.list?.filter ? filterTests(part.list, size) : 0;
    const worked = { nodes: nodes * size, tested: tested * size + filtered };
    known.set(part, worked);
    return worked;
  }

  function sizeOf({ times, list }: NodeEstimate): number {
    const size = pageSize(times, variables);
    if (!list || !sizes) return size;
    return Math.min(size, sizes.most(list.coordinate) ?? size, sizes.most(list.type) ?? size);
  }

  /** All nodes of the list are tested where few match, whatever the page holds. */
  function filterTests(list: ListOfField, size: number): number {
    const value = list.filter && valueFromASTUntyped(list.filter, variables);
    const { tests, hops } = measureFilter(schema, list.type, value, sizes);
    const tested = tests * (sizes?.typical(list.coordinate) ?? size);
    filters.push({ list, tested, hops });
    return tested;
  }

  function largestOf(part: NodeEstimate): SizedList[] {
    const [below] = [...part.parts].sort((a, b) => work(b).nodes - work(a).nodes);
    const lists = below && work(below).nodes > 0 ? largestOf(below) : [];
    return part.list ? [{ list: part.list, size: sizeOf(part) }, ...lists] : lists;
  }
}
