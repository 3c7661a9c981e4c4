import Cypher from '@neo4j/cypher-builder';
import { limitExceeded } from './budget/limitExceeded';

/**
 * A place in the variables whose value does not change what is compiled: a name, a number, a phase. The statement has a
 * parameter there, and each request fills it from its own variables.
 */
export class Placeholder {
  constructor(
    /** The path to the value from the variables: `['filter', 'phase', 'eq']`. */
    readonly path: readonly (string | number)[],
  ) {}

  /** The value that the variables of a request have here. */
  read(variables: Readonly<Record<string, unknown>>): unknown {
    let value: unknown = variables;
    for (const step of this.path) value = (value as Record<string | number, unknown>)[step];
    return value;
  }
}

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

  /** @param next the number of the first: the statements of one operation have none in common, so that they can be sent together */
  constructor(private next = 0) {}

  /** The number of the first parameter of the operation's next statement. */
  get end(): number {
    return this.next;
  }

  /** A parameter for a value that comes from the document or, as a `Placeholder`, from the variables. */
  add(source: unknown, encode: (value: unknown) => unknown = (value) => value): Cypher.NamedParam {
    const name = `p${this.next++}`;
    this.bindings[name] = { source, encode };
    return new Cypher.NamedParam(name);
  }
}

/**
 * The values of a statement's parameters for one request.
 *
 * @param variables the coerced variables of the request
 * @param mostCharacters how many characters all values may have, each counted wherever it is used
 * @throws GraphQLError BAD_USER_INPUT from a binding's own check, LIMIT_EXCEEDED for too many characters
 */
export function bind(
  bindings: Readonly<Record<string, Binding>>,
  variables: Readonly<Record<string, unknown>>,
  mostCharacters = Number.POSITIVE_INFINITY,
): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  let characters = 0;
  for (const name in bindings) {
    const { source, encode } = bindings[name] as Binding;
    const value = resolve(source, variables);
    characters += charactersIn(value);
    if (characters > mostCharacters) {
      throw limitExceeded('parameterCharacters', mostCharacters, characters);
    }
    values[name] = encode(value);
  }
  return values;
}

function charactersIn(value: unknown): number {
  if (typeof value === 'string') return value.length;
  return Array.isArray(value) ? value.reduce((sum: number, item) => sum + charactersIn(item), 0) : 0;
}

function resolve(source: unknown, variables: Readonly<Record<string, unknown>>): unknown {
  if (source instanceof Placeholder) return source.read(variables);
  if (Array.isArray(source)) return source.map((item) => resolve(item, variables));
  return source;
}
