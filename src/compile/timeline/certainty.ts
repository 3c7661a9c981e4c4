/** The statuses of milestones, presentations and trials that make an event a promise, or one that was not kept. */
export const promised: readonly string[] = ['EXPECTED', 'DELAYED', 'ACCEPTED', 'NOT_YET_RECRUITING'];
export const lapsed: readonly string[] = ['MISSED', 'WITHDRAWN'];

export type Certainty = 'PROMISED' | 'OCCURRED' | 'LAPSED';

/** How certain an event of a status is: every other status is one of something that has happened. */
export function certaintyOf(status: string): Certainty {
  if (promised.includes(status)) return 'PROMISED';
  return lapsed.includes(status) ? 'LAPSED' : 'OCCURRED';
}
