import type Cypher from '@neo4j/cypher-builder';
import type { Page } from '../page/Page';
import type { Certainty } from './certainty';
import type { TimelineSource } from './TimelineSource';

/** The FilterInput of `timeline(filter:)`, read into what each source is asked. */
export interface Timeline {
  readonly page: Page;
  readonly sources: readonly TimelineSource[];
  /** The first and the last day of the window. */
  readonly from: Cypher.Param | undefined;
  readonly to: Cypher.Param | undefined;
  /** The day from which all is seen: then only what was still to come is listed. */
  readonly asOf: Cypher.Param | undefined;
  /** Absent: whatever the certainty. */
  readonly certainty: readonly Certainty[] | undefined;
}
