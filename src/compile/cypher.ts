import Cypher from '@neo4j/cypher-builder';

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
