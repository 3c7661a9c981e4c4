import Cypher from '@neo4j/cypher-builder';
import type { Traversal } from '../filter/Predicate';

/**
 * The pattern that follows a relationship from a node, seen from that node; the far end bears no label.
 *
 * @param parts the relationship that leads from a whole to its parts, where it is followed from these, too
 */
export function follow(
  from: Cypher.Variable | undefined,
  { relationship, direction }: Traversal,
  edge: Cypher.Relationship | undefined,
  to: Cypher.Node | undefined,
  parts?: Traversal,
): Cypher.Pattern {
  const over = overOf({ relationship, direction });
  const whole = from ? new Cypher.Pattern(from) : new Cypher.Pattern();
  const start = parts ? whole.related({ ...overOf(parts), length: { min: 0 } }).to() : whole;
  const partial = edge ? start.related(edge, over) : start.related(over);
  return to ? partial.to(to) : partial.to();
}

function overOf({ relationship, direction }: Traversal) {
  return { type: relationship, direction: direction === 'OUT' ? 'right' : 'left' } as const;
}
