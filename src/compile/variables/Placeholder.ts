/**
 * A place in the variables whose value does not change what is compiled: a name, a number, a phase. The statement has a
 * parameter there, and each request fills it from its own variables.
 */
export class Placeholder {
  constructor(
    /** The way to the value from the variables: `['filter', 'phase', 'eq']`. */
    readonly path: readonly (string | number)[],
  ) {}

  /** The value that the variables of a request have here. */
  read(variables: Readonly<Record<string, unknown>>): unknown {
    let value: unknown = variables;
    for (const step of this.path) value = (value as Record<string | number, unknown>)[step];
    return value;
  }
}
