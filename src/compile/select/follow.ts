import Cypher from '@neo4j/cypher-builder';
import type { Traversal } from '../filter/Predicate';

/** The pattern that follows a relationship from a node, seen from that node; the far end bears no label. */
export function follow(
  from: Cypher.Variable | undefined,
  { relationship, direction }: Traversal,
  edge: Cypher.Relationship | undefined,
  to: Cypher.Node | undefined,
): Cypher.Pattern {
  const over = { type: relationship, direction: direction === 'OUT' ? 'right' : 'left' } as const;
  const start = from ? new Cypher.Pattern(from) : new Cypher.Pattern();
  const partial = edge ? start.related(edge, over) : start.related(over);
  return to ? partial.to(to) : partial.to();
}
