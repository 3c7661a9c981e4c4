import type Cypher from '@neo4j/cypher-builder';
import { badUserInput, shown } from '../badUserInput';
import type { Compilation } from '../Compilation';
import { encoderOf } from '../filter/encodeScalar';
import type { FilterInput } from '../filter/readFilter';
import type { OrderKey } from '../page/OrderKey';
import { readPageOf } from '../page/readPage';
import { addMonths } from './addMonths';
import type { Certainty } from './certainty';
import type { Timeline } from './Timeline';
import { timelineSources } from './TimelineSource';

const encodeDate = encoderOf('Date');

/** More months than these are no plan. */
const mostMonths = 1_200;

/** By the first day, then by the last, then by id; what has no such day comes last. */
export const timelineKeys: readonly OrderKey[] = [
  { property: 'earliest', direction: 'ASC', type: 'date', nullable: true },
  { property: 'latest', direction: 'ASC', type: 'date', nullable: true },
  { property: 'id', direction: 'ASC', type: 'text', nullable: false },
];

/**
 * Reads the arguments of `timeline`.
 *
 * @param peeks whether it is asked if the list goes on
 * @throws GraphQLError BAD_USER_INPUT for arguments that contradict each other; values are checked when they are known
 */
export function readTimeline(
  compilation: Compilation,
  args: Readonly<Record<string, unknown>>,
  peeks: boolean,
): Timeline {
  refuseContradictions(args);
  const filter = (args.filter ?? {}) as FilterInput;
  const types = filter.types as readonly string[] | null | undefined;
  const certainty = filter.certainty as readonly Certainty[] | null | undefined;
  for (const name of ['types', 'certainty']) {
    if (filter[name] === null) throw badUserInput(`timeline(filter.${name})`, 'is null. Leave it out, or list values.');
  }
  return {
    page: readPageOf(compilation, timelineKeys, 'timeline', args, peeks),
    sources: timelineSources.filter(({ type }) => !types || types.includes(type)),
    ...readWindow(compilation, args),
    certainty: certainty ?? undefined,
  };
}

function refuseContradictions(args: Readonly<Record<string, unknown>>): void {
  const given = (name: string) => args[name] !== undefined && args[name] !== null;
  if (given('asOf') && given('from')) {
    throw badUserInput('timeline(from)', 'does not go together with asOf, which begins the list at its own day.');
  }
  if (given('nextMonths') && !given('asOf')) {
    throw badUserInput('timeline(nextMonths)', 'needs asOf: the day from which the months count.');
  }
  if (given('nextMonths') && given('to')) {
    throw badUserInput('timeline(nextMonths)', 'does not go together with to. Give one of them.');
  }
}

function readWindow({ params }: Compilation, args: Readonly<Record<string, unknown>>) {
  const { from, to, asOf, nextMonths } = args;
  const day = (value: unknown): Cypher.Param | undefined =>
    value === undefined || value === null ? undefined : params.add(value, encodeDate);
  const begin = asOf ?? from;
  const end = () => {
    if (nextMonths !== undefined && nextMonths !== null) {
      return params.add([asOf, nextMonths], (given) => {
        const [start, months] = given as readonly [string, number];
        return encodeDate(addMonths(start, checkedMonths(months)));
      });
    }
    if (to === undefined || to === null) return undefined;
    if (begin === undefined || begin === null) return day(to);
    const name = asOf === begin ? 'asOf' : 'from';
    return params.add([begin, to], (given) => {
      const [first, last] = given as readonly [string, string];
      if (first > last)
        throw badUserInput('timeline(to)', `is ${shown(last)}, which is before ${name}, ${shown(first)}.`);
      return encodeDate(last);
    });
  };
  return { from: day(begin), to: end(), asOf: day(asOf) };
}

function checkedMonths(months: number): number {
  if (months >= 1 && months <= mostMonths) return months;
  throw badUserInput('timeline(nextMonths)', `is ${months}; allowed are 1 to ${mostMonths}.`);
}
