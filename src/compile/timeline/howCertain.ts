import Cypher from '@neo4j/cypher-builder';
import { cypher } from '../cypher';
import { anyOf } from '../filter/whereOf';
import { type Certainty, lapsed, promised } from './certainty';
import type { Events } from './Events';
import { datePartsOf } from './whenOf';

/** What is asked of an event's certainty, and, seen from a day, of what was known on it. */
export function howCertain(
  events: Events,
  { node, dated }: { readonly node: Cypher.Node; readonly dated: Cypher.Node },
): Cypher.Predicate[] {
  const { asOf, certainty } = events.timeline;
  // Dressed so that the planner does not take the index on the status, of which most events have the same.
  const status = Cypher.coalesce(node.property('status'));
  const has: Readonly<Record<Certainty, Cypher.Predicate>> = {
    PROMISED: Cypher.in(status, new Cypher.Literal([...promised])),
    LAPSED: Cypher.in(status, new Cypher.Literal([...lapsed])),
    OCCURRED: Cypher.not(Cypher.in(status, new Cypher.Literal([...promised, ...lapsed]))),
  };
  if (!asOf) return certainty ? [anyOf(certainty.map((each) => has[each]))] : [];
  if (certainty && !certainty.includes('PROMISED')) return [Cypher.false];
  const later = Cypher.and(has.OCCURRED, Cypher.gt(datePartsOf(events, dated).earliest, asOf));
  const document = new Cypher.Node();
  const known = cypher`EXISTS { (${node})-[:SUPPORTED_BY]->()-[:QUOTED_FROM]->(${document}) WHERE ${document.property('date')} <= ${asOf} }`;
  return [Cypher.or(has.PROMISED, later), known];
}
