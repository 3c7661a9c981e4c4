import type { Predicate, Target } from '../filter/Predicate';
import type { Start } from '../start/Start';
import type { Timeline } from './Timeline';
import type { TimelineSource } from './TimelineSource';

/** The events of one source in a timeline. */
export interface Events {
  readonly timeline: Timeline;
  readonly source: TimelineSource;
  readonly target: Target;
  /** What the filter asks of the node, dates and certainty left out. */
  readonly predicate: Predicate;
  /** Where a name or id in the filter lets the search begin. One for each source, or Neo4j would plan for seconds. */
  readonly start?: Start;
}
