import Cypher from '@neo4j/cypher-builder';
import { cypher } from '../cypher';
import { allOf, whereOf } from '../filter/whereOf';
import type { Start } from '../start/Start';
import { walk } from '../start/walk';
import { beyondCursor } from './beyondCursor';
import type { Events } from './Events';
import { type EventVariables, eventVariables } from './EventVariables';
import { howCertain } from './howCertain';
import { datePartsOf, longestOf, type Part, whenOf } from './whenOf';

/** The event's node and what bears its date, which may be the same. */
type Names = Pick<EventVariables, 'node' | 'dated'>;

function namesOf({ source }: Events, { node, dated }: Names): Names {
  return { node, dated: source.at ? dated : node };
}

/**
 * Finds the page's events of one source: from a name or id in the filter where there is one, and else in the order of the
 * timeline, which the index on the first day delivers. Returns the variables.
 */
export function findEvents(events: Events, part: Part, variables: EventVariables): Cypher.Clause {
  const { field, type, earliest, latest, node, dated } = variables;
  const names = namesOf(events, variables);
  const { first, last } = datePartsOf(events, names.dated);
  const [date, kind] = [new Cypher.Literal(events.source.date), new Cypher.Literal(events.source.type)];
  const found = events.start ? fromStart(events, events.start, part, names) : inOrder(events, part, names);
  const bearer = names.dated === node ? cypher`${node} AS ${dated}` : cypher`${dated}`;
  return cypher`${found}
RETURN ${node}, ${bearer}, ${date} AS ${field}, ${kind} AS ${type}, ${first(part)} AS ${earliest}, ${last} AS ${latest}`;
}

/** Counts all events of one source that match. */
export function countEvents(events: Events): Cypher.Expr {
  const { predicate, start, timeline } = events;
  const part = timeline.from || timeline.to ? 'dated' : 'any';
  const names = namesOf(events, eventVariables());
  const { node } = names;
  const seeks = part === 'dated' && timeline.from !== undefined && !start;
  const longest = seeks ? new Cypher.Variable() : undefined;
  const nodes = start ? walkAll(events, start, names) : matchAll(events, names);
  const own = start ? undefined : whereOf(predicate, node);
  const asked = allOf([own, ...whenOf(events, part, names, longest), ...howCertain(events, names)]) ?? Cypher.true;
  return new Cypher.Count(cypher`${longest ? longestOf(events, longest) : cypher``}
${nodes}
WHERE ${asked}
RETURN ${node}`);
}

/** Tests the events in the order of the timeline until the page is full. */
function inOrder(events: Events, part: Part, names: Names): Cypher.Raw {
  const longest = new Cypher.Variable();
  const seeks = part === 'dated' && events.timeline.from !== undefined;
  const own = whereOf(events.predicate, names.node, { unindexed: true });
  const where = conditions(events, part, names, seeks ? longest : undefined, own);
  return cypher`${seeks ? longestOf(events, longest) : cypher``}
${matchAll(events, names)}
WHERE ${where}
${endPage(events, part, names)}`;
}

/** Walks from a name or id to all events that match, and sorts them. */
function fromStart(events: Events, start: Start, part: Part, names: Names): Cypher.Raw {
  return cypher`${walkAll(events, start, names)}
WHERE ${conditions(events, part, names, undefined, undefined)}
${endPage(events, part, names)}`;
}

function conditions(
  events: Events,
  part: Part,
  names: Names,
  longest: Cypher.Variable | undefined,
  own: Cypher.Predicate | undefined,
): Cypher.Predicate {
  const after = beyondCursor(events.timeline.page, keysOf(events, part, names));
  const asked = [own, ...whenOf(events, part, names, longest), ...howCertain(events, names), after];
  return allOf(asked) ?? Cypher.true;
}

function endPage(events: Events, part: Part, names: Names): Cypher.Raw {
  const { page } = events.timeline;
  const [earliest, latest, id] = keysOf(events, part, names);
  const dated = names.dated === names.node ? cypher`` : cypher`, ${names.dated}`;
  const way = page.backward ? cypher`DESC` : cypher`ASC`;
  return cypher`WITH ${names.node}${dated} ORDER BY ${earliest} ${way}, ${latest} ${way}, ${id} ${way} LIMIT ${page.limit}`;
}

function keysOf(events: Events, part: Part, { node, dated }: Names): [Cypher.Expr, Cypher.Expr, Cypher.Expr] {
  const { first, last } = datePartsOf(events, dated);
  return [first(part), last, node.property('id')];
}

/** All nodes of the source with what bears their date. */
function matchAll({ source }: Events, { node, dated }: Names): Cypher.Clause {
  if (!source.at) return new Cypher.Match(new Cypher.Pattern(node, { labels: [source.node] }));
  const bearer = new Cypher.Pattern(dated, { labels: [source.at.node] });
  return new Cypher.Match(bearer.related({ type: source.at.relationship, direction: 'left' }).to(node));
}

/** The nodes of the source that a start leads to, with what bears their date. */
function walkAll({ source }: Events, start: Start, { node, dated }: Names): Cypher.Clause {
  const nodes = walk(start, start.hops, node, start.rest).with(node).distinct();
  if (!source.at) return nodes;
  const way = new Cypher.Pattern(node).related({ type: source.at.relationship, direction: 'right' }).to(dated);
  return nodes.match(way);
}
