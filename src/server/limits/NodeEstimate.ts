import type { ValueNode } from 'graphql';

/**
 * How many nodes a selection can bring, as a sum of products that is made once for each document and worked out for each
 * request, as a page size may be a variable. Fragments are shared, never copied, so that ones nested in each other stay
 * small.
 */
export interface NodeEstimate {
  /** What one of these weighs itself: 1 for a node, 0 for a wrapper. */
  readonly own: number;
  /** How many of these there are for one of the parent. */
  readonly times: number | VariablePageSize;
  readonly parts: readonly NodeEstimate[];
  /** Of a field: what it lists. */
  readonly list?: ListOfField;
}

/** What a field lists, where that is in the graph. */
export interface ListOfField {
  /** The response key. */
  readonly key: string;
  /** As in `GraphSizes`: `Compound.trials`; of a root field the type that it lists. */
  readonly coordinate: string;
  /** The type of what is listed. */
  readonly type: string;
  /** Whether a page size can be given. */
  readonly isPage: boolean;
  readonly filter?: ValueNode;
}

/**
 * A page size that the request decides: the first of these variables that it gives, otherwise `absent`. Of a list it is how
 * many values it has.
 */
export interface VariablePageSize {
  readonly variables: readonly string[];
  readonly absent: number;
  /** A page cannot be larger; who asks for more is told so elsewhere, and more clearly. */
  readonly largest: number;
  /** How many such pages there are; one where absent. */
  readonly pages?: number;
}

/** The page size for the variables of one request. */
export function pageSize(size: number | VariablePageSize, given: Readonly<Record<string, unknown>>): number {
  if (typeof size === 'number') return size;
  const values = size.variables
    .map((name) => (Object.hasOwn(given, name) ? given[name] : undefined))
    .map((value) => (Array.isArray(value) ? value.length : value));
  const [value = size.absent] = values.filter(isPageSize);
  return Math.min(value, size.largest) * (size.pages ?? 1);
}

function isPageSize(value: unknown): value is number {
  return typeof value === 'number' && value >= 0;
}
