import type { Binding } from './Parameters';
import type { FieldShape } from './shape/Shape';

/** An operation, compiled: a plain value that can be kept and filled with the variables of any request of its shape. */
export interface CompiledOperation {
  /** The root fields in the order of the response. */
  readonly roots: readonly (CompiledRoot | FailedRoot)[];
  /** The sum of the `weights` of all that it became. */
  readonly cost: number;
}

/** A root field whose arguments are out of contract, whatever the values of the variables. */
export interface FailedRoot {
  readonly key: string;
  readonly error: unknown;
}

/** One root field: one statement, and how the record that it returns becomes the field's value. */
export interface CompiledRoot {
  /** The response key. */
  readonly key: string;
  /** Absent where the field needs no graph: `__typename`. */
  readonly statement?: CompiledStatement;
  readonly shape: FieldShape;
  /** The entities that arguments name: each has to be one. */
  readonly lookups?: readonly Lookup[];
}

/** The statement of a root field, of which each request fills the parameters. */
export interface CompiledStatement {
  /** As people read it. */
  readonly cypher: string;
  /** As it is sent: see `compact`. */
  readonly compact: string;
  /**
   * Where each record is a row of the one list that the field is, in place of one record with all there is: how many
   * there can be, or the parameter that says it.
   */
  readonly most?: number | string;
  /** How many columns a record has: `c0`, `c1` … */
  readonly columns: number;
  readonly params: Readonly<Record<string, Binding>>;
}

/** An entity that an argument names: several may bear a name, or none. */
export interface Lookup {
  /** As in `compound(name)`. */
  readonly argument: string;
  /** The column with a row for each entity that is named so, and where in a row its id is. */
  readonly rows: number;
  readonly id: number;
  /** Where it is an error that none is: the parameter with what was asked, and the column with pairs of an id and a similar name. */
  readonly unknown?: { readonly asked: string; readonly similar: number };
}
