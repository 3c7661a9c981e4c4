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
  /** A name or id in the filter where the search begins, for few events are the work of one organization or on one compound. */
  readonly start?: Start;
}
