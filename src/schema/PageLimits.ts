/** How many nodes a page may have, and has. */
export interface PageLimits {
  /** The most that `first` or `last` may ask for: LIMIT_PAGE_SIZE. */
  readonly pageSize: number;
  /** How many there are where neither is given. */
  readonly defaultPageSize: number;
}

/** Where nothing else is configured. */
export const defaultPageLimits: PageLimits = { pageSize: 100, defaultPageSize: 25 };
