import Cypher from '@neo4j/cypher-builder';
import { daysOf, partOf } from '../../schema/indexedProperties';
import { cypher } from '../cypher';
import type { Events } from './Events';

/**
 * Of the events of a source: those whose first day is known, those that have none or no date at all, or both. An index
 * delivers the first in order, so that they are looked at apart wherever there may be many.
 */
export type Part = 'dated' | 'open' | 'any';

/** A day beyond all others stands for one that is not known. */
const never = cypher`date('9999-12-31')`;

/** The stored parts of an event's date, as Cypher. */
export function datePartsOf({ source }: Events, dated: Cypher.Node) {
  const { date } = source;
  const [earliest, latest] = [dated.property(partOf(date, 'earliest')), dated.property(partOf(date, 'latest'))];
  return {
    text: dated.property(partOf(date, 'text')),
    earliest,
    latest,
    /** What the timeline is ordered by. Of a dated event the first day stands bare, for then an index delivers the order. */
    first: (part: Part): Cypher.Expr =>
      ({ dated: earliest, open: never, any: cypher`coalesce(${earliest}, ${never})` })[part],
    last: cypher`coalesce(${latest}, ${never})`,
  };
}

/**
 * What is asked of an event's date: that it belongs to the part, and may lie in the window.
 *
 * @param longest the days of the longest date of all, where an index on the first day is to be the start: none that may lie
 *   in the window begins earlier than that before it
 */
export function whenOf(
  events: Events,
  part: Part,
  { node, dated }: { readonly node: Cypher.Node; readonly dated: Cypher.Node },
  longest: Cypher.Variable | undefined,
): Cypher.Predicate[] {
  const { source, timeline } = events;
  const { from, to } = timeline;
  const { text, earliest, latest } = datePartsOf(events, dated);
  const asked: Cypher.Predicate[] = [];
  if (part === 'dated') asked.push(Cypher.isNotNull(earliest));
  if (part === 'open') asked.push(Cypher.isNull(earliest));
  if (part !== 'dated' && !source.undated) asked.push(Cypher.isNotNull(text));
  if (source.unless) asked.push(Cypher.isNull(node.property(partOf(source.unless, 'text'))));
  if (from && longest) asked.push(cypher`${earliest} >= ${from} - duration({ days: ${longest} })`);
  // Dressed so that the planner does not take the index on the last day.
  if (from) asked.push(Cypher.gte(Cypher.coalesce(latest), from));
  if (to) asked.push(Cypher.lte(earliest, to));
  return asked;
}

/** Binds how many days the longest date of a source spans, which an index knows. */
export function longestOf({ source }: Events, longest: Cypher.Variable): Cypher.Clause {
  const node = new Cypher.Node();
  const label = source.at?.node ?? source.node;
  const days = node.property(daysOf(source.date));
  const all = new Cypher.Match(new Cypher.Pattern(node, { labels: [label] }));
  const found = cypher`${all}
WHERE ${days} IS NOT NULL
RETURN ${days} ORDER BY ${days} DESC LIMIT 1`;
  return new Cypher.Call(cypher`RETURN coalesce(head(${new Cypher.Collect(found)}), 0) AS ${longest}`, []);
}
