/** A stretch of a document's text, all of which is part of the same quotes. Places are counted in Unicode code points. */
export interface Passage {
  readonly start: number;
  /** The first code point behind it. */
  readonly end: number;
  readonly text: string;
  /** The heading under which it stands; null before the first one. */
  readonly section: string | null;
  /** The ids of the quotes that cover it, in their order. */
  readonly evidenceIds: readonly string[];
  /** How many facts rest on these quotes, each counted once. */
  readonly facts: number;
}

/** A quote with its places in the text and what rests on it, each fact as a text of its own. */
export interface PlacedQuote {
  readonly id: string;
  readonly spans: readonly (readonly [start: number, end: number])[];
  readonly facts: readonly string[];
}

/** A heading with the stretch that it heads. */
export interface PlacedSection {
  readonly heading: string;
  readonly start: number;
  readonly end: number;
}
