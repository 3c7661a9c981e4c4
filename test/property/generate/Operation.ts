/** An operation as a tree, before names are given to its aliases, variables and fragments. */
export interface Operation {
  readonly selections: readonly Selection[];
}

export type Selection = FieldSelection | FragmentSelection;

export interface FieldSelection {
  readonly kind: 'field';
  /** The type that has the field. */
  readonly parent: string;
  readonly name: string;
  readonly arguments: Readonly<Record<string, Argument>>;
  /** Whether it is renamed even where nothing asks for it. */
  readonly alias: boolean;
  readonly directive?: Directive;
  readonly selections?: readonly Selection[];
}

/** `... on Entity { … }`, written in place or as a fragment of its own. */
export interface FragmentSelection {
  readonly kind: 'fragment';
  readonly type: string;
  readonly named: boolean;
  readonly directive?: Directive;
  readonly selections: readonly Selection[];
}

/** A value written in the document, or given as a variable. */
export interface Argument {
  readonly value: unknown;
  readonly variable: boolean;
}

export interface Directive {
  readonly name: 'skip' | 'include';
  readonly condition: boolean;
  readonly variable: boolean;
}
