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
  /** Where one node is asked for by a name that several may bear: where its rows are, and the id in each. */
  readonly unambiguous?: { readonly name: string; readonly rows: number; readonly id: number };
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
  readonly params: Readonly<Record<string, Binding>>;
}
