import Cypher from '@neo4j/cypher-builder';
import { Slot } from './variables/Slot';

/** How a parameter of a statement gets its value from the variables of a request. */
export interface Binding {
  /** A value of the document itself, a place in the variables, or a list of such. */
  readonly source: unknown;
  /** Checks the value and turns it into what Neo4j takes; throws BAD_USER_INPUT for one out of contract. */
  readonly encode: (value: unknown) => unknown;
}

/** The parameters of one statement while it is compiled: `p0`, `p1` … in the order in which they are met. */
export class Parameters {
  readonly bindings: Record<string, Binding> = {};

  /** A parameter for a value that comes from the document or, as a `Slot`, from the variables. */
  add(source: unknown, encode: (value: unknown) => unknown = (value) => value): Cypher.NamedParam {
    const name = `p${Object.keys(this.bindings).length}`;
    this.bindings[name] = { source, encode };
    return new Cypher.NamedParam(name);
  }
}

/**
 * The values of a statement's parameters for one request.
 *
 * @param variables the coerced variables of the request
 * @throws GraphQLError BAD_USER_INPUT from a binding's own check
 */
export function bind(
  bindings: Readonly<Record<string, Binding>>,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const name in bindings) {
    const { source, encode } = bindings[name] as Binding;
    values[name] = encode(resolve(source, variables));
  }
  return values;
}

function resolve(source: unknown, variables: Readonly<Record<string, unknown>>): unknown {
  if (source instanceof Slot) return source.read(variables);
  if (Array.isArray(source)) return source.map((item) => resolve(item, variables));
  return source;
}
