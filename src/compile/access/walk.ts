import Cypher from '@neo4j/cypher-builder';
import type { Predicate } from '../filter/Predicate';
import { allOf, whereOf } from '../filter/whereOf';
import { afterCursor } from '../page/afterCursor';
import type { Page } from '../page/Page';
import type { Anchor, Hop } from './Anchor';

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
export function walkLast(
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
