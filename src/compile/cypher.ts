import Cypher from '@neo4j/cypher-builder';
import type { Traversal } from './filter/Predicate';

/** A part of a statement that the builder made: its names and parameters are the builder's. */
type Part = Cypher.Expr | Cypher.Clause | Cypher.Pattern;

/**
 * A part of a statement written as Cypher, for what reads better so or what the builder has no words for. Only parts that
 * the builder made can stand in it, and so no text of a client can.
 *
 * @example cypher`UNWIND ${list} AS ${item} RETURN ${item}`
 */
export function cypher(text: readonly string[], ...parts: readonly Part[]): Cypher.Raw {
  return new Cypher.Raw((context) =>
    text
      .map((piece, index) => (index === 0 ? piece : context.compile(whole(parts[index - 1] as Part)) + piece))
      .join(''),
  );
}

/** A chain of clauses from its beginning: the builder hands on its last one. */
function whole(part: Part): Part {
  return 'build' in part ? Cypher.utils.concat(part) : part;
}

/** Parts one after another. */
export function joined(parts: readonly Part[], separator: string): Cypher.Raw {
  return new Cypher.Raw((context) => parts.map((part) => context.compile(part)).join(separator));
}

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
