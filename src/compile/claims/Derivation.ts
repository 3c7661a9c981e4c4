import type { FilterInput } from '../filter/readFilter';

/** How a claim's number is counted: a list of the API under a filter. */
export interface Derivation {
  readonly claim: string;
  /** The list of the API, as in `compounds`. */
  readonly list: string;
  /** The type of what is counted. */
  readonly type: string;
  readonly filters: readonly FilterInput[];
}
