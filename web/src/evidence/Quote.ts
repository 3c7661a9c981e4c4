/** A quote with its place or, of a document whose text is not kept, a citation; as far as a result tells it. */
export interface Quote {
  readonly id?: string;
  /** Null for a citation. */
  readonly quote: string | null;
  /** Of a citation: what the document says, in the annotator's words. */
  readonly paraphrase?: string | null;
  /** Of a citation: where in the document. */
  readonly locator?: string | null;
  /** Of code points, ends exclusive. */
  readonly spans: readonly Span[];
  readonly section?: string | null;
  readonly assertion?: string;
  readonly reasoning?: string | null;
  readonly assertedBy?: { readonly name: string };
  readonly onBehalfOf?: { readonly name: string } | null;
  readonly document: { readonly id: string };
  readonly facts?: readonly Fact[];
}

/** A stretch of a text: code points from `start` up to, and without, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What rests on a quote. */
export interface Fact {
  readonly subject: { readonly id: string; readonly name: string };
  readonly fields: readonly string[];
  readonly object: { readonly id: string; readonly name: string } | null;
}

/** An entity that a result names. */
export interface Subject {
  readonly id: string;
  readonly name: string;
  /** As in `Compound`. */
  readonly type: string;
}
