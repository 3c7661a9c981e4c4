import Cypher from '@neo4j/cypher-builder';
import type { GraphMapping } from '../../schema/GraphMapping';
import type { Destination } from '../access/AccessPath';
import { type Anchor, anchorsOf, branchAnchorsOf, isDirect } from '../access/Anchor';
import { chooseAccessPath } from '../access/chooseAccessPath';
import { indexedConditionsOf, indexPath } from '../access/indexPath';
import { all, inIndexOrder, scan, scanWhole } from '../access/scan';
import { branchesPath, traversalPath, walk } from '../access/traversalPath';
import { conjuncts, type Predicate, type Selectable } from '../filter/Predicate';
import { whereOf } from '../filter/whereOf';
import { afterCursor, endPage, type Page } from '../page/Page';

/** How the nodes of a root field are found: what runs before the answer is put together, the page, and the total. */
export interface RootList {
  readonly prelude: Cypher.Clause | undefined;
  readonly rows: () => Cypher.Clause;
  readonly total: () => Cypher.Expr;
  /** What the prelude bound to all that matches, where it did. */
  readonly matched?: Cypher.Variable;
}

/** No more access paths than these are compared: each comparison costs a look at the graph. */
const mostAnchors = 3;

/**
 * Finds the nodes of a label that match a filter, beginning at the cheapest anchor:
 * - at a name or id that the filter asks for, directly;
 * - at those that the branches of an `or` ask for, one for each branch;
 * - at one that it reaches through relations, or at an index that a condition of the nodes' own has, unless too many are
 *   there: then in the order of the page (see `chooseAccessPath`);
 * - otherwise in the order of the page, which an index delivers for names and ids.
 *
 * @param asked whether the total is asked for, and whether nodes are: what matches is then found once, and the page taken
 *   from it
 */
export function rootList(
  mapping: GraphMapping,
  selectable: Selectable,
  node: Cypher.Node,
  predicate: Predicate,
  page: Page,
  { total: counted, nodes }: { readonly total: boolean; readonly nodes: boolean },
): RootList {
  const destination: Destination = { selectable, node, page, predicate };
  const anchors = anchorsOf(predicate, selectable);
  const direct = anchors.find(isDirect);
  if (direct) return counted ? fromMatched([direct], destination) : fromDirect(direct, destination);
  if (anchors.length > 0) {
    const related = anchors.slice(0, mostAnchors);
    return counted ? fromMatched(related, destination) : fromRelated(related, destination);
  }
  const branches = branchAnchorsOf(predicate, selectable);
  if (branches) return counted ? fromMatchedBranches(branches, destination) : fromBranches(branches, destination);
  const own = indexedConditionsOf(mapping, predicate, selectable).slice(0, mostAnchors);
  const total = () => countAll(selectable, predicate);
  // What an index does not count is found once, and the page taken from it.
  if (counted && nodes && own.length < conjuncts(predicate).length) return fromAll(destination, own.length === 0);
  if (own.length === 0) return { prelude: undefined, rows: () => scan(destination), total };
  const rows = () => {
    const paths = own.map((anchor) => indexPath(anchor, destination));
    const clause = () => scan(destination).return(node);
    return sorted(
      chooseAccessPath(paths, destination, { clause, scope: [], inIndexOrder: inIndexOrder(page) }),
      node,
      page,
    );
  };
  return { prelude: undefined, rows, total };
}

/**
 * The same where all that matches is wanted beside the page, to be counted by its values: it is found once. Without a
 * filter nothing is narrowed, and whoever counts had better ask the whole graph.
 */
export function wholeList(
  mapping: GraphMapping,
  selectable: Selectable,
  node: Cypher.Node,
  predicate: Predicate,
  page: Page,
): RootList {
  if (!whereOf(predicate, node))
    return rootList(mapping, selectable, node, predicate, page, { total: true, nodes: true });
  const anchors = anchorsOf(predicate, selectable);
  const branches = anchors.length === 0 ? branchAnchorsOf(predicate, selectable) : undefined;
  if (branches) return fromMatchedBranches(branches, { selectable, node, page, predicate });
  const direct = anchors.find(isDirect);
  return fromMatched(direct ? [direct] : anchors.slice(0, mostAnchors), { selectable, node, page, predicate });
}

function countAll(selectable: Selectable, predicate: Predicate): Cypher.Expr {
  const node = new Cypher.Node();
  const asked = whereOf(predicate, node);
  // Without a filter the count store knows.
  if (!asked) return new Cypher.Count(new Cypher.Pattern({ labels: selectable.label ? [selectable.label] : [] }));
  return new Cypher.Count(all(selectable, node).where(asked));
}

function fromDirect(anchor: Anchor, { selectable, node, page, predicate }: Destination): RootList {
  const after = page && afterCursor(page, node);
  return {
    prelude: undefined,
    rows: () => endPage(walk(anchor, anchor.hops, node, anchor.rest, after).with(node).distinct(), node, page),
    total: () => countAll(selectable, predicate),
  };
}

function fromRelated(anchors: readonly Anchor[], destination: Destination): RootList {
  const { selectable, node, page, predicate } = destination;
  const [only, ...others] = anchors;
  const indexed = page !== undefined && inIndexOrder(page);
  if (only && others.length === 0 && !indexed) return fromDirect(only, destination);
  const rows = () => {
    const paths = anchors.map((anchor) => traversalPath(anchor, destination, indexed));
    const known = paths.flatMap((path) => path.known ?? []);
    const clause = () => scan(destination, known).return(node);
    const scope = paths.flatMap((path) => (path.known ? path.carried : []));
    return sorted(
      chooseAccessPath(paths, destination, indexed ? { clause, scope, inIndexOrder: true } : undefined),
      node,
      page,
    );
  };
  return { prelude: undefined, rows, total: () => countAll(selectable, predicate) };
}

/** Where the order of the page is that of an index, the branches are walked unless they lead to too many. */
function fromBranches(anchors: readonly Anchor[], destination: Destination): RootList {
  const { selectable, node, page, predicate } = destination;
  const total = () => countAll(selectable, predicate);
  const few = anchors.every(isDirect);
  if (few || !page || !inIndexOrder(page)) return fromMatchedBranches(anchors, destination);
  const rows = () => {
    const clause = () => scan(destination).return(node);
    const path = branchesPath(anchors, destination, true);
    const found = chooseAccessPath([path], destination, { clause, scope: [], inIndexOrder: true });
    return Cypher.utils.concat(found, endPage(new Cypher.With(node).distinct(), node, page));
  };
  return { prelude: undefined, rows, total };
}

function fromMatchedBranches(anchors: readonly Anchor[], destination: Destination): RootList {
  const found = new Cypher.Node();
  const walks = anchors.map((anchor) => walk(anchor, anchor.hops, found, anchor.rest).return(found));
  const [only, ...others] = walks;
  const union = only && others.length === 0 ? only : new Cypher.Union(...walks);
  return takenFrom(new Cypher.Call(union, []), found, destination);
}

/** All matches are found once; by a scan where there is no anchor. */
function fromMatched(anchors: readonly Anchor[], destination: Destination): RootList {
  const { selectable, predicate } = destination;
  const found = new Cypher.Node();
  const all: Destination = { selectable, node: found, predicate };
  const [only, ...others] = anchors;
  const several = () =>
    chooseAccessPath(
      anchors.map((anchor) => traversalPath(anchor, all, false)),
      all,
    );
  const one = () => (only ? walk(only, only.hops, found, only.rest) : scan(all));
  return takenFrom(others.length > 0 ? several() : one(), found, destination);
}

/** All nodes are tested, in the order of the page where an index delivers it and no other index is of use. */
function fromAll(destination: Destination, inOrder: boolean): RootList {
  const { page } = destination;
  if (!inOrder || !page || !inIndexOrder(page)) return fromMatched([], destination);
  const found = new Cypher.Node();
  return takenFrom(scanWhole({ ...destination, node: found, page }), found, destination, true);
}

/**
 * The page is taken from all that was found, and the total is its size.
 *
 * @param inOrder whether it was found in the order of the page, and nothing twice
 */
function takenFrom(nodes: Cypher.Clause, found: Cypher.Node, { node, page }: Destination, inOrder = false): RootList {
  const matched = new Cypher.Variable();
  const collected = inOrder ? Cypher.collect(found) : Cypher.collect(found).distinct();
  return {
    matched,
    prelude: Cypher.utils.concat(nodes, new Cypher.With([collected, matched])),
    rows: () => {
      const each = new Cypher.Unwind([matched, node]).with(node);
      const after = page && afterCursor(page, node);
      const rest = after ? each.where(after).with(node) : each;
      return inOrder && page ? rest.limit(page.limit) : endPage(rest, node, page);
    },
    total: () => Cypher.size(matched),
  };
}

/** What several access paths may have delivered, in the order of the page. */
function sorted(nodes: Cypher.Clause, node: Cypher.Node, page: Page | undefined): Cypher.Clause {
  return Cypher.utils.concat(nodes, endPage(new Cypher.With(node), node, page));
}
