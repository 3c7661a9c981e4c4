import Cypher from '@neo4j/cypher-builder';
import type { GraphMapping } from '../../schema/GraphMapping';
import type { Predicate, Target } from '../filter/Predicate';
import { whereOf } from '../filter/whereOf';
import { afterCursor } from '../page/afterCursor';
import type { Page } from '../page/Page';
import { chooseStart } from '../start/chooseStart';
import { endPage } from '../start/endPage';
import { ownStartsOf, ownWay } from '../start/ownWay';
import { relatedWay } from '../start/relatedWay';
import { isDirect, type Start, startsOf } from '../start/Start';
import { all, inIndexOrder, scan } from '../start/scan';
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
 * - at one that it reaches through relations, or at an index that a condition of the nodes' own has, unless too many are
 *   there: then in the order of the page (see `chooseStart`);
 * - otherwise in the order of the page, which an index delivers for names and ids.
 *
 * @param counted whether the total is asked for too: what is reached through relations is then found once, and the page
 *   taken from it
 */
export function rootList(
  mapping: GraphMapping,
  target: Target,
  node: Cypher.Node,
  predicate: Predicate,
  page: Page,
  counted: boolean,
): RootList {
  const destination: Destination = { target, node, page, predicate };
  const starts = startsOf(predicate, target);
  const direct = starts.find(isDirect);
  if (direct) return counted ? fromMatched([direct], destination) : fromDirect(direct, destination);
  if (starts.length > 0) {
    const related = starts.slice(0, mostStarts);
    return counted ? fromMatched(related, destination) : fromRelated(related, destination);
  }
  const own = ownStartsOf(mapping, predicate, target).slice(0, mostStarts);
  const total = () => countAll(target, predicate);
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
  if (!whereOf(predicate, node)) return rootList(mapping, target, node, predicate, page, true);
  const starts = startsOf(predicate, target);
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

/** All that matches is found once, by a scan where it starts nowhere; the page is taken from it and the total is its size. */
function fromMatched(starts: readonly Start[], { target, node, page, predicate }: Destination): RootList {
  const matched = new Cypher.Variable();
  const found = new Cypher.Node();
  const all: Destination = { target, node: found, predicate };
  const [only, ...others] = starts;
  const several = () =>
    chooseStart(
      starts.map((start) => relatedWay(start, all, false)),
      all,
    );
  const one = () => (only ? walk(only, only.hops, found, only.rest) : scan(all));
  const nodes = others.length > 0 ? several() : one();
  return {
    matched,
    prelude: Cypher.utils.concat(nodes, new Cypher.With([Cypher.collect(found).distinct(), matched])),
    rows: () => {
      const each = new Cypher.Unwind([matched, node]).with(node);
      const after = page && afterCursor(page, node);
      return endPage(after ? each.where(after).with(node) : each, node, page);
    },
    total: () => Cypher.size(matched),
  };
}

/** What several ways may have delivered, in the order of the page. */
function sorted(nodes: Cypher.Clause, node: Cypher.Node, page: Page | undefined): Cypher.Clause {
  return Cypher.utils.concat(nodes, endPage(new Cypher.With(node), node, page));
}
