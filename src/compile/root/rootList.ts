import Cypher from '@neo4j/cypher-builder';
import type { GraphMapping } from '../../schema/GraphMapping';
import type { Destination } from '../access/AccessPath';
import { type Anchor, anchorsOf, branchAnchorsOf, isDirect } from '../access/Anchor';
import { chooseAccessPath } from '../access/chooseAccessPath';
import { indexedConditionsOf, indexPath } from '../access/indexPath';
import { all, inIndexOrder, scan, scanWhole } from '../access/scan';
import { branchesPath, traversalPath, walk } from '../access/traversalPath';
import { conjuncts } from '../filter/Predicate';
import { whereOf } from '../filter/whereOf';
import { afterCursor, endPage, type Page } from '../page/Page';

/** How the nodes of a root field are found: what runs before the answer is put together, the page, and the total. */
export interface RootList {
  readonly prelude?: Cypher.Clause;
  readonly rows: () => Cypher.Clause;
  readonly total: () => Cypher.Expr;
  /** What the prelude bound to all that matches, where it did. */
  readonly matched?: Cypher.Variable;
}

/** A page of the nodes of a label. */
type Listed = Destination & { readonly page: Page };

/** What is selected of a list: its total, its nodes, and all matches, to count them by their values. */
interface Asked {
  readonly total: boolean;
  readonly nodes: boolean;
  readonly all: boolean;
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
 * Where more than the page is selected, what matches is found once, and the page is taken from it. Without a filter the
 * whole graph matches: that is counted, and not collected.
 */
export function rootList(mapping: GraphMapping, list: Listed, asked: Asked): RootList {
  const { selectable, node, predicate } = list;
  const counted = asked.total || asked.all;
  const anchors = anchorsOf(predicate, selectable);
  const direct = anchors.find(isDirect);
  const begin = direct ? [direct] : anchors.slice(0, mostAnchors);
  const branches = anchors.length === 0 ? branchAnchorsOf(predicate, selectable) : undefined;
  if (branches) return counted ? fromMatchedBranches(branches, list) : fromBranches(branches, list);
  if (begin.length > 0)
    return counted ? fromMatched(begin, list) : direct ? fromOne(direct, list) : fromAny(begin, list);
  if (asked.all && whereOf(predicate, node)) return fromMatched([], list);
  const own = indexedConditionsOf(mapping, predicate, selectable).slice(0, mostAnchors);
  // What an index does not count is found once, and the page taken from it.
  const once = counted && (asked.nodes || asked.all) && own.length < conjuncts(predicate).length;
  if (once) return fromAll(list, own.length === 0);
  if (own.length === 0) return { rows: () => scan(list), total: () => countAll(list) };
  return fromCheapest(
    () =>
      chooseAccessPath(
        own.map((anchor) => indexPath(anchor, list)),
        list,
        true,
      ),
    list,
  );
}

function countAll({ selectable, predicate }: Destination): Cypher.Expr {
  const node = new Cypher.Node();
  const asked = whereOf(predicate, node);
  // Without a filter the count store knows.
  if (!asked) return new Cypher.Count(new Cypher.Pattern({ labels: selectable.label ? [selectable.label] : [] }));
  return new Cypher.Count(all(selectable, node).where(asked));
}

function fromOne(anchor: Anchor, list: Listed): RootList {
  const { node, page } = list;
  const found = () => walk(anchor, anchor.hops, node, anchor.rest, afterCursor(page, node)).with(node).distinct();
  return { rows: () => endPage(found(), node, page), total: () => countAll(list) };
}

/** What several access paths may have delivered, in the order of the page. */
function fromCheapest(found: () => Cypher.Clause, list: Listed): RootList {
  const { node, page } = list;
  const rows = () => Cypher.utils.concat(found(), endPage(new Cypher.With(node), node, page));
  return { rows, total: () => countAll(list) };
}

function fromAny(anchors: readonly Anchor[], list: Listed): RootList {
  const [only, ...others] = anchors;
  const indexed = inIndexOrder(list.page);
  if (only && others.length === 0 && !indexed) return fromOne(only, list);
  const paths = () => anchors.map((anchor) => traversalPath(anchor, list, indexed));
  return fromCheapest(() => chooseAccessPath(paths(), list, indexed), list);
}

/** Where the order of the page is that of an index, the branches are walked unless they lead to too many. */
function fromBranches(anchors: readonly Anchor[], list: Listed): RootList {
  const { node, page } = list;
  if (anchors.every(isDirect) || !inIndexOrder(page)) return fromMatchedBranches(anchors, list);
  const rows = () => {
    const found = chooseAccessPath([branchesPath(anchors, list, true)], list, true);
    return Cypher.utils.concat(found, endPage(new Cypher.With(node).distinct(), node, page));
  };
  return { rows, total: () => countAll(list) };
}

function fromMatchedBranches(anchors: readonly Anchor[], list: Listed): RootList {
  const found = new Cypher.Node();
  const walks = anchors.map((anchor) => walk(anchor, anchor.hops, found, anchor.rest).return(found));
  const [only, ...others] = walks;
  const union = only && others.length === 0 ? only : new Cypher.Union(...walks);
  return takenFrom(new Cypher.Call(union, []), found, list);
}

/** All matches are found once; by a scan where there is no anchor. */
function fromMatched(anchors: readonly Anchor[], list: Listed): RootList {
  const { selectable, predicate } = list;
  const found = new Cypher.Node();
  const whole: Destination = { selectable, node: found, predicate };
  const [only, ...others] = anchors;
  if (!only) return takenFrom(scan(whole), found, list);
  if (others.length === 0) return takenFrom(walk(only, only.hops, found, only.rest), found, list);
  const paths = anchors.map((anchor) => traversalPath(anchor, whole, false));
  return takenFrom(chooseAccessPath(paths, whole, false), found, list);
}

/** All nodes are tested, in the order of the page where an index delivers it and no other index is of use. */
function fromAll(list: Listed, inOrder: boolean): RootList {
  if (!inOrder || !inIndexOrder(list.page)) return fromMatched([], list);
  const found = new Cypher.Node();
  return takenFrom(scanWhole({ ...list, node: found }), found, list, true);
}

/**
 * The page is taken from all that was found, and the total is its size.
 *
 * @param inOrder whether it was found in the order of the page, and nothing twice
 */
function takenFrom(nodes: Cypher.Clause, found: Cypher.Node, { node, page }: Listed, inOrder = false): RootList {
  const matched = new Cypher.Variable();
  const collected = inOrder ? Cypher.collect(found) : Cypher.collect(found).distinct();
  return {
    matched,
    prelude: Cypher.utils.concat(nodes, new Cypher.With([collected, matched])),
    rows: () => {
      const each = new Cypher.Unwind([matched, node]).with(node);
      const after = afterCursor(page, node);
      const rest = after ? each.where(after).with(node) : each;
      return inOrder ? rest.limit(page.limit) : endPage(rest, node, page);
    },
    total: () => Cypher.size(matched),
  };
}
