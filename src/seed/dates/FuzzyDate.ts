/** A date as vague as its source: the words, and the days between which it lies (ISO 8601, both included). */
export interface FuzzyDate extends Interval {
  readonly text: string;
  /** A value of the SDL's enum `DatePrecision`. */
  readonly precision: string;
}

export interface Interval {
  /** Absent where the words set no beginning. */
  readonly earliest?: string;
  /** Absent where the words set no end. */
  readonly latest?: string;
}

/** What words such as "the coming year" or "fiscal 2011" are read by. */
export interface DateContext {
  /** The day that the document bears. */
  readonly documentDate: string;
  /** Last day of the publisher's fiscal year as month and day ("06-30"); absent: fiscal periods cannot be read. */
  readonly fiscalYearEnd?: string;
}
