import type { Binding } from './Parameters';
import type { FieldShape } from './shape/Shape';

/** An operation, compiled: a plain value that can be kept and filled with the variables of any request of its shape. */
export interface CompiledOperation {
  /** The root fields in the order of the response. */
  readonly roots: readonly (CompiledRoot | FailedRoot)[];
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
  readonly statement?: { readonly cypher: string; readonly params: Readonly<Record<string, Binding>> };
  readonly shape: FieldShape;
  /** Where one node is asked for by a name that several may bear: where its rows are, and the id in each. */
  readonly unambiguous?: { readonly name: string; readonly rows: number; readonly id: number };
}
