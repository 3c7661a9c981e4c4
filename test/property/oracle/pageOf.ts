import type { MemoryGraph, Neighbour } from './MemoryGraph';
import { type Filter, matches } from './matches';
import { compareNodes } from './sortNodes';

/** The arguments of a list. */
export interface ListArguments {
  readonly filter?: Filter | null;
  readonly orderBy?: readonly string[] | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A page of a list, its cursors written `cursor of <id>`. */
export interface PageOf<Item> {
  readonly items: readonly Item[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const usualSize = 25;

/** The page that the arguments ask for: everything is filtered, everything is sorted, and the page is cut out of it. */
export function pageOf<Item extends Pick<Neighbour, 'node'>>(
  graph: MemoryGraph,
  type: string,
  all: readonly Item[],
  { filter, orderBy, first, after, last, before }: ListArguments,
): PageOf<Item> {
  const compare = compareNodes(graph.mapping, type, orderBy);
  const matching = all
    .filter(({ node }) => !filter || matches(graph, type, node, filter))
    .sort((a, b) => compare(a.node, b.node));
  if (filter && all.length > 1) {
    graph.tally.filtered++;
    if (matching.length > 0 && matching.length < all.length) graph.tally.narrowed++;
  }
  const placeOf = (cursor: string) => matching.findIndex((item) => cursorOf(item) === cursor);
  const backward = (last ?? before ?? undefined) !== undefined;
  const end = before ? placeOf(before) : matching.length;
  const begin = backward ? Math.max(0, end - (last ?? usualSize)) : after ? placeOf(after) + 1 : 0;
  const items = matching.slice(begin, backward ? end : begin + (first ?? usualSize));
  const [start, stop] = [items[0], items.at(-1)];
  return {
    items,
    totalCount: matching.length,
    pageInfo: {
      hasPreviousPage: begin > 0,
      hasNextPage: begin + items.length < matching.length,
      startCursor: start ? cursorOf(start) : null,
      endCursor: stop ? cursorOf(stop) : null,
    },
  };
}

export function cursorOf({ node }: Pick<Neighbour, 'node'>): string {
  return `cursor of ${node.key}`;
}
