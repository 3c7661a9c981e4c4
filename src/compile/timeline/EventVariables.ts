import Cypher from '@neo4j/cypher-builder';

/** The names that an event's parts have in the statement. */
export interface EventVariables {
  /** The milestone, presentation or trial. */
  readonly node: Cypher.Node;
  /** What bears the date: the node itself, or the presentation's meeting. */
  readonly dated: Cypher.Node;
  /** The date's field there. */
  readonly field: Cypher.Variable;
  readonly type: Cypher.Variable;
  /** The first and the last day; the last day of all where there is none, so that what is open comes last. */
  readonly earliest: Cypher.Variable;
  readonly latest: Cypher.Variable;
}

/** New names for an event. */
export function eventVariables(): EventVariables {
  return {
    node: new Cypher.Node(),
    dated: new Cypher.Node(),
    field: new Cypher.Variable(),
    type: new Cypher.Variable(),
    earliest: new Cypher.Variable(),
    latest: new Cypher.Variable(),
  };
}
