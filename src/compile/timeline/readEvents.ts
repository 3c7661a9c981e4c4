import { badUserInput } from '../badUserInput';
import type { Compilation } from '../Compilation';
import type { Predicate } from '../filter/Predicate';
import { type FilterInput, readFilter } from '../filter/readFilter';
import { targetOf } from '../filter/targetOf';
import { startsOf } from '../start/Start';
import type { Events } from './Events';
import type { Timeline } from './Timeline';
import type { TimelineSource } from './TimelineSource';

/** The types that the conditions of the timeline's filter ask about, the one that events are likely to be fewest of first. */
const asked = { compounds: 'Compound', indications: 'Indication', organizations: 'Organization' } as const;

/**
 * What a filter of the timeline asks of the nodes of one source.
 *
 * @throws GraphQLError BAD_USER_INPUT as filters of lists do
 */
export function readEvents(
  compilation: Compilation,
  timeline: Timeline,
  source: TimelineSource,
  filter: FilterInput,
): Events {
  const target = targetOf(compilation.mapping, source.node);
  const of = (Object.keys(asked) as (keyof typeof asked)[]).flatMap((name): Predicate[] => {
    const value = filter[name];
    if (value === undefined) return [];
    const place = `timeline(filter.${name})`;
    if (value === null)
      throw badUserInput(place, 'is null. Leave it out, or give a filter; {} asks that there is one.');
    // Read by itself first, so that messages name the place as the client wrote it.
    readFilter(compilation, targetOf(compilation.mapping, asked[name]), value as FilterInput, place);
    return [readFilter(compilation, target, source.filters[name](value as FilterInput), place)];
  });
  const predicate: Predicate = { kind: 'all', of };
  const [start] = startsOf(predicate, target);
  return { timeline, source, target, predicate, ...(start && { start }) };
}
