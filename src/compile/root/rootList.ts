import Cypher from '@neo4j/cypher-builder';
import type { GraphMapping } from '../../schema/GraphMapping';
import { conjuncts, type Predicate, type Target } from '../filter/Predicate';
import { whereOf } from '../filter/whereOf';
import { afterCursor } from '../page/afterCursor';
import type { Page } from '../page/Page';
import { branchesWay } from '../start/branchesWay';
import { chooseStart } from '../start/chooseStart';
import { endPage } from '../start/endPage';
import { ownStartsOf, ownWay } from '../start/ownWay';
import { relatedWay } from '../start/relatedWay';
import { branchStartsOf, isDirect, type Start, startsOf } from '../start/Start';
import { all, inIndexOrder, scan, scanWhole } from '../start/scan';
import type { Destination } from '../start/Way';
import { walk } from '../start/walk';

/** How the nodes of a root field are found: what runs before the answer is put together, the page, and the total. */
export interface RootList {
  readonly prelude: Cypher.Clause | undefined;
  readonly rows: () => Cypher.Clause;
  readonly total: () => Cypher.Expr;
  /** What the prelude bound to all that matches, where it did. */
  readonly matched?: Cypher.Variable;
}

/** More places to begin than these are not compared: each costs a look. */
const mostStarts = 3;

/**
 * Finds the nodes of a label that match a filter, starting where that is cheapest:
 * - at a name or id that the filter asks for, directly;
 * - at those that the branches of an `or` ask for, one for each branch;
 * - at one that it reaches through relations, or at an index that a condition of the nodes' own has, unless too many are
 *   there: then in the order of the page (see `chooseStart`);
 * - otherwise in the order of the page, which an index delivers for names and ids.
 *
 * @param asked whether the total is asked for, and whether nodes are: what matches is then found once, and the page taken
 *   from it
 */
export function rootList(
  mapping: GraphMapping,
  target: Target,
  node: Cypher.Node,
  predicate: Predicate,
  page: Page,
  { total: counted, nodes }: { readonly total: boolean; readonly nodes: boolean },
): RootList {
  const destination: Destination = { target, node, page, predicate };
  const starts = startsOf(predicate, target);
  const direct = starts.find(isDirect);
  if (direct) return counted ? fromMatched([direct], destination) : fromDirect(direct, destination);
  if (starts.length > 0) {
    const related = starts.slice(0, mostStarts);
    return counted ? fromMatched(related, destination) : fromRelated(related, destination);
  }
  const branches = branchStartsOf(predicate, target);
  if (branches) return counted ? fromMatchedBranches(branches, destination) : fromBranches(branches, destination);
  const own = ownStartsOf(mapping, predicate, target).slice(0, mostStarts);
  const total = () => countAll(target, predicate);
  // What an index does not count is found once, and the page taken from it.
  if (counted && nodes && own.length < conjuncts(predicate).length) return fromAll(destination, own.length === 0);
  if (own.length === 0) return { prelude: undefined, rows: () => scan(destination), total };
  const rows = () => {
    const ways = own.map((start) => ownWay(start, destination));
    const clause = () => scan(destination).return(node);
    return sorted(chooseStart(ways, destination, { clause, scope: [], inIndexOrder: inIndexOrder(page) }), node, page);
  };
  return { prelude: undefined, rows, total };
}

/**
 * The same where all that matches is wanted beside the page, to be counted by its values: it is found once. Without a
 * filter nothing is narrowed, and whoever counts had better ask the whole graph.
 */
export function wholeList(
  mapping: GraphMapping,
  target: Target,
  node: Cypher.Node,
  predicate: Predicate,
  page: Page,
): RootList {
  if (!whereOf(predicate, node)) return rootList(mapping, target, node, predicate, page, { total: true, nodes: true });
  const starts = startsOf(predicate, target);
  const branches = starts.length === 0 ? branchStartsOf(predicate, target) : undefined;
  if (branches) return fromMatchedBranches(branches, { target, node, page, predicate });
  const direct = starts.find(isDirect);
  return fromMatched(direct ? [direct] : starts.slice(0, mostStarts), { target, node, page, predicate });
}

function countAll(target: Target, predicate: Predicate): Cypher.Expr {
  const node = new Cypher.Node();
  const asked = whereOf(predicate, node);
  // Without a filter the count store knows.
  if (!asked) return new Cypher.Count(new Cypher.Pattern({ labels: target.label ? [target.label] : [] }));
  return new Cypher.Count(all(target, node).where(asked));
}

function fromDirect(start: Start, { target, node, page, predicate }: Destination): RootList {
  const after = page && afterCursor(page, node);
  return {
    prelude: undefined,
    rows: () => endPage(walk(start, start.hops, node, start.rest, after).with(node).distinct(), node, page),
    total: () => countAll(target, predicate),
  };
}

function fromRelated(starts: readonly Start[], destination: Destination): RootList {
  const { target, node, page, predicate } = destination;
  const [only, ...others] = starts;
  const indexed = page !== undefined && inIndexOrder(page);
  if (only && others.length === 0 && !indexed) return fromDirect(only, destination);
  const rows = () => {
    const ways = starts.map((start) => relatedWay(start, destination, indexed));
    const known = ways.flatMap((way) => way.known ?? []);
    const clause = () => scan(destination, known).return(node);
    const scope = ways.flatMap((way) => (way.known ? way.carried : []));
    return sorted(
      chooseStart(ways, destination, indexed ? { clause, scope, inIndexOrder: true } : undefined),
      node,
      page,
    );
  };
  return { prelude: undefined, rows, total: () => countAll(target, predicate) };
}

/** Where the order of the page is that of an index, the branches are walked unless they lead to too many. */
function fromBranches(starts: readonly Start[], destination: Destination): RootList {
  const { target, node, page, predicate } = destination;
  const total = () => countAll(target, predicate);
  const few = starts.every(isDirect);
  if (few || !page || !inIndexOrder(page)) return fromMatchedBranches(starts, destination);
  const rows = () => {
    const clause = () => scan(destination).return(node);
    const way = branchesWay(starts, destination, true);
    const found = chooseStart([way], destination, { clause, scope: [], inIndexOrder: true });
    return Cypher.utils.concat(found, endPage(new Cypher.With(node).distinct(), node, page));
  };
  return { prelude: undefined, rows, total };
}

function fromMatchedBranches(starts: readonly Start[], destination: Destination): RootList {
  const found = new Cypher.Node();
  const walks = starts.map((start) => walk(start, start.hops, found, start.rest).return(found));
  const [only, ...others] = walks;
  const union = only && others.length === 0 ? only : new Cypher.Union(...walks);
  return takenFrom(new Cypher.Call(union, []), found, destination);
}

/** All that matches is found once, by a scan where it starts nowhere. */
function fromMatched(starts: readonly Start[], destination: Destination): RootList {
  const { target, predicate } = destination;
  const found = new Cypher.Node();
  const all: Destination = { target, node: found, predicate };
  const [only, ...others] = starts;
  const several = () =>
    chooseStart(
      starts.map((start) => relatedWay(start, all, false)),
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

/** What several ways may have delivered, in the order of the page. */
function sorted(nodes: Cypher.Clause, node: Cypher.Node, page: Page | undefined): Cypher.Clause {
  return Cypher.utils.concat(nodes, endPage(new Cypher.With(node), node, page));
}
