import Cypher from '@neo4j/cypher-builder';
import type { Predicate, Target } from '../filter/Predicate';
import { allOf, whereOf } from '../filter/whereOf';
import { afterCursor, sortOf } from '../page/afterCursor';
import type { Page } from '../page/Page';
import { chooseStart } from '../start/chooseStart';
import { isDirect, type Start, startsOf } from '../start/Start';
import { walk } from '../start/walk';

/** How the nodes of a root field are found: what runs before the answer is put together, the page, and the total. */
export interface RootList {
  readonly prelude: Cypher.Clause | undefined;
  readonly rows: () => Cypher.Clause;
  readonly total: () => Cypher.Expr;
}

/**
 * Finds the nodes of a label that match a filter, starting where that is cheapest:
 * - at a name or id that the filter asks for, directly;
 * - at one that it reaches through relations, unless that is a hub: then in the order of the page (see `chooseStart`);
 * - otherwise in the order of the page, which an index delivers for names and ids.
 *
 * @param counted whether the total is asked for too: then all that matches is found once, and the page taken from it
 */
export function rootList(
  target: Target,
  node: Cypher.Node,
  predicate: Predicate,
  page: Page,
  counted: boolean,
): RootList {
  const starts = startsOf(predicate, target);
  const direct = starts.find(isDirect);
  const candidates = direct ? [direct] : starts.slice(0, 3);
  if (candidates.length === 0) return inOrder(target, node, predicate, page);
  return counted ? fromMatched(candidates, node, page) : fromStarts(target, candidates, node, predicate, page);
}

/** Tests the nodes in the order of the page until it is full. */
export function scan(target: Target, node: Cypher.Node, predicate: Predicate, page: Page): Cypher.With {
  const [first] = page.keys;
  // An index delivers the order only where the planner knows that the key is never absent.
  const ordered = first && !first.nullable ? Cypher.isNotNull(node.property(first.property)) : undefined;
  return pageOf(
    where(all(target, node), [ordered, whereOf(predicate, node), afterCursor(page, node)]).with(node),
    node,
    page,
  );
}

function inOrder(target: Target, node: Cypher.Node, predicate: Predicate, page: Page): RootList {
  return {
    prelude: undefined,
    rows: () => scan(target, node, predicate, page),
    total: () => {
      const counted = new Cypher.Node();
      const asked = whereOf(predicate, counted);
      // Without a filter the count store knows.
      if (!asked) return new Cypher.Count(new Cypher.Pattern({ ...(target.label && { labels: [target.label] }) }));
      return new Cypher.Count(all(target, counted).where(asked));
    },
  };
}

/** All that matches is found once; the page is taken from it and the total is its size. */
function fromMatched(starts: readonly Start[], node: Cypher.Node, page: Page): RootList {
  const matched = new Cypher.Variable();
  const found = new Cypher.Node();
  const [only, ...others] = starts as [Start, ...Start[]];
  const prelude =
    others.length === 0
      ? walk(only, only.hops, found, only.rest).with([Cypher.collect(found).distinct(), matched])
      : Cypher.utils.concat(
          chooseStart({ starts, node: found }),
          new Cypher.With([Cypher.collect(found).distinct(), matched]),
        );
  return {
    prelude,
    rows: () => {
      const each = new Cypher.Unwind([matched, node]).with(node);
      const after = afterCursor(page, node);
      return pageOf(after ? each.where(after).with(node) : each, node, page);
    },
    total: () => Cypher.size(matched),
  };
}

function fromStarts(
  target: Target,
  starts: readonly Start[],
  node: Cypher.Node,
  predicate: Predicate,
  page: Page,
): RootList {
  const [only, ...others] = starts as [Start, ...Start[]];
  const inIndexOrder = page.keys[0]?.nullable === false;
  const simple = isDirect(only) || (others.length === 0 && !inIndexOrder);
  const { total } = inOrder(target, node, predicate, page);
  const rows = () => {
    if (simple)
      return pageOf(walk(only, only.hops, node, only.rest, afterCursor(page, node)).with(node).distinct(), node, page);
    const scanned = inIndexOrder ? () => scan(target, node, predicate, page).return(node) : undefined;
    const chosen = chooseStart({ starts, node, page, label: target.label, scanned });
    return Cypher.utils.concat(chosen, new Cypher.With(node).orderBy(...sortOf(page, node)));
  };
  return { prelude: undefined, rows, total };
}

function pageOf(nodes: Cypher.With, node: Cypher.Node, page: Page): Cypher.With {
  return nodes.orderBy(...sortOf(page, node)).limit(page.limit);
}

function all(target: Target, node: Cypher.Node): Cypher.Match {
  return new Cypher.Match(new Cypher.Pattern(node, { ...(target.label && { labels: [target.label] }) }));
}

function where(match: Cypher.Match, parts: readonly (Cypher.Predicate | undefined)[]): Cypher.Match {
  const asked = allOf(parts);
  return asked ? match.where(asked) : match;
}
