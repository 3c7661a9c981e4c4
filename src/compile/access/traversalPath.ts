import Cypher from '@neo4j/cypher-builder';
import { follow } from '../cypher';
import type { Predicate } from '../filter/Predicate';
import { allOf, whereOf } from '../filter/whereOf';
import { afterCursor, type Page } from '../page/Page';
import { type AccessPath, type Destination, guarded, hubSize } from './AccessPath';
import { type Anchor, type Hop, isDirect, isNextToFew } from './Anchor';
import { selectivityOf } from './selectivityOf';

/**
 * The access path of an `or`: one anchor for each of its branches. Its cost is the sum of theirs. A node that several
 * branches lead to is found several times.
 */
export function branchesPath(anchors: readonly Anchor[], destination: Destination, bounded: boolean): AccessPath {
  const paths = anchors.map((anchor) =>
    isDirect(anchor) ? directPath(anchor, destination) : traversalPath(anchor, destination, bounded),
  );
  const complete = paths.flatMap((path) => path.complete ?? []);
  const [first, ...others] = paths.map(({ degree }) => degree);
  return {
    prepare: paths.flatMap((path) => path.prepare),
    carried: paths.flatMap((path) => path.carried),
    degree: others.reduce((sum: Cypher.Expr, degree) => Cypher.plus(sum, degree), first ?? new Cypher.Literal(0)),
    ...(complete.length > 0 && { complete: Cypher.and(...complete) }),
    selectivity: Math.max(...paths.map(({ selectivity }) => selectivity)),
    walk: (guard) => paths.flatMap((path) => path.walk(guard)),
  };
}

/** The access path from a name or id directly to the few nodes that bear it. */
function directPath(anchor: Anchor, { node }: Destination): AccessPath {
  return {
    prepare: [],
    carried: [],
    degree: new Cypher.Literal(1),
    selectivity: 1,
    walk: (guard) => [guarded(guard, walk(anchor, anchor.hops, node, anchor.rest).return(node), node, [])],
  };
}

/**
 * The access path from an anchor through relations to the listed nodes. `near` are the nodes one hop from these; their
 * degrees, which Neo4j stores, say how many listed nodes there are.
 *
 * @param bounded whether there is an alternative, so that counting can stop at a hub
 */
export function traversalPath(anchor: Anchor, { node, page }: Destination, bounded: boolean): AccessPath {
  const near = new Cypher.Variable();
  const degree = new Cypher.Variable();
  const { before, last } = splitLast(anchor);
  const next = new Cypher.Node();
  const found = walk(anchor, before, next, last.where).with(next).distinct();
  const cutOff = bounded && !isNextToFew(anchor);
  const few = cutOff ? found.limit(new Cypher.Literal(hubSize)) : found;
  return {
    prepare: [new Cypher.Call(few.return([Cypher.collect(next), near], [degreeOf(next, last), degree]), [])],
    carried: [near],
    degree,
    ...(cutOff && { complete: Cypher.lt(Cypher.size(near), new Cypher.Literal(hubSize)) }),
    selectivity: selectivityOf(anchor.rest),
    ...(!cutOff && knownBy(anchor, near)),
    walk: (guard) => {
      const from = new Cypher.Node();
      const each = new Cypher.Unwind([new Cypher.Case().when(guard).then(near).else(new Cypher.List([])), from]);
      const nodes = walkLast(from, last, node, anchor.rest, page).return(node).distinct();
      return [Cypher.utils.concat(each, nodes)];
    },
  };
}

function degreeOf(next: Cypher.Node, { over, toOne }: Hop): Cypher.Expr {
  if (toOne) return Cypher.count(next);
  const back = { ...over, direction: over.direction === 'OUT' ? 'IN' : 'OUT' } as const;
  return Cypher.sum(new Cypher.Count(follow(next, back, undefined, undefined)));
}

/** Tests the condition of the anchor by the nodes already found: no name is looked up again. */
function knownBy({ condition }: Anchor, near: Cypher.Variable): Pick<AccessPath, 'known'> {
  if (condition.kind !== 'related') return {};
  const test = (node: Cypher.Node) => {
    const far = new Cypher.Node();
    const edge = new Cypher.Relationship();
    const ofEdge = whereOf(condition.edge, edge);
    const match = new Cypher.Match(follow(node, condition.over, ofEdge && edge, far));
    return new Cypher.Exists(match.where(allOf([ofEdge, Cypher.in(far, near)]) as Cypher.Predicate));
  };
  return { known: { condition, test } };
}

function splitLast({ hops }: Anchor): { before: readonly Hop[]; last: Hop } {
  const last = hops.at(-1);
  if (!last) throw new Error('An anchor without hops is the list itself');
  return { before: hops.slice(0, -1), last };
}

/** The match that walks from an index entry along hops to a node, with all conditions on the way. */
export function walk(
  anchor: Pick<Anchor, 'entry'>,
  hops: readonly Hop[],
  to: Cypher.Node,
  rest: readonly Predicate[],
  also?: Cypher.Predicate,
): Cypher.Match {
  const { label, property, operator, operand } = anchor.entry;
  const from = hops.length === 0 ? to : new Cypher.Node();
  const isOne = operator === 'eq';
  const pattern = new Cypher.Pattern(from, { labels: [label], ...(isOne && { properties: { [property]: operand } }) });
  const asked: (Cypher.Predicate | undefined)[] = isOne ? [] : [Cypher.in(from.property(property), operand)];
  const whole = continueAlong(pattern, from, hops, to, asked);
  asked.push(...rest.map((part) => whereOf(part, to)), also);
  return matchWhere(whole, asked);
}

/** The match that goes the last hop from nodes already found, to those beyond the page's cursor. */
function walkLast(
  from: Cypher.Node,
  hop: Hop,
  to: Cypher.Node,
  rest: readonly Predicate[],
  page: Page | undefined,
): Cypher.Match {
  const asked: (Cypher.Predicate | undefined)[] = [];
  const pattern = continueAlong(new Cypher.Pattern(from), undefined, [{ ...hop, where: [] }], to, asked);
  asked.push(...rest.map((part) => whereOf(part, to)), page && afterCursor(page, to));
  return matchWhere(pattern, asked);
}

function continueAlong(
  pattern: Cypher.Pattern,
  from: Cypher.Node | undefined,
  hops: readonly Hop[],
  to: Cypher.Node,
  asked: (Cypher.Predicate | undefined)[],
): Cypher.Pattern {
  let whole = pattern;
  let at = from;
  hops.forEach((hop, index) => {
    const next = index === hops.length - 1 ? to : new Cypher.Node();
    const relationship = new Cypher.Relationship();
    if (at) for (const part of hop.where) asked.push(whereOf(part, at));
    const edge = hop.edge && whereOf(hop.edge, relationship);
    asked.push(edge);
    const over = {
      type: hop.over.relationship,
      // A hop is seen from where it leads to, and traversed the other way.
      direction: hop.over.direction === 'OUT' ? 'left' : 'right',
      ...(hop.anyDepth && { length: { min: 0 } }),
    } as const;
    const partial = edge ? whole.related(relationship, over) : whole.related(over);
    whole = partial.to(next, hop.label ? { labels: [hop.label] } : {});
    at = next;
  });
  return whole;
}

function matchWhere(pattern: Cypher.Pattern, asked: readonly (Cypher.Predicate | undefined)[]): Cypher.Match {
  const where = allOf(asked);
  const match = new Cypher.Match(pattern);
  return where ? match.where(where) : match;
}
