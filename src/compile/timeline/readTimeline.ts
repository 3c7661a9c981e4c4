import type Cypher from '@neo4j/cypher-builder';
import { addMonths } from '../../schema/days';
import type { RelationshipField } from '../../schema/GraphMapping';
import { partOf } from '../../schema/indexedProperties';
import { badUserInput, shown } from '../badUserInput';
import type { Compilation } from '../Compilation';
import { encoderOf } from '../filter/encodeScalar';
import {
  anything,
  type Comparison,
  type Operator,
  type Predicate,
  type Selectable,
  selectableOf,
} from '../filter/Predicate';
import { readFilter } from '../filter/readFilter';
import type { FilterInput } from '../filter/readOperators';
import type { OrderKey, Page } from '../page/Page';
import { checkedSize, readPage } from '../page/readPage';

/** What `timeline` is asked for. */
export interface Timeline {
  readonly page: Page;
  /** What is asked of each event. */
  readonly predicate: Predicate;
  /** The first day of the window. */
  readonly from: Cypher.Param | undefined;
  /** Whether all is seen from a day: then what is listed was still to come. */
  readonly isAsOf: boolean;
}

/** The filter that nothing matches. */
const nothing: Predicate = { kind: 'any', of: [] };

const encodeDate = encoderOf('Date');

/** More months than these are no plan. */
const mostMonths = 1_200;

/** By the first day, then by the last, then by id. An event has all of them: a day that is not known is one beyond all others. */
const timelineKeys: readonly OrderKey[] = [
  { property: 'earliest', direction: 'ASC', type: 'date', nullable: false },
  { property: 'latest', direction: 'ASC', type: 'date', nullable: false },
  { property: 'id', direction: 'ASC', type: 'text', nullable: false },
];

/** Arguments that exclude each other. */
const contradictions = [
  ['from', 'asOf', 'does not go together with asOf, which begins the list at its own day.'],
  ['nextMonths', 'to', 'does not go together with to. Give one of them.'],
] as const;

/** What may stand in a list of the filter, by the field of an event that it asks for. */
const listed: Readonly<Record<string, string>> = { types: 'type', certainty: 'certainty' };

/**
 * Reads the arguments of `timeline`.
 *
 * @param selectable what an event is in the graph
 * @param lookAhead whether it is asked if the list goes on
 * @throws GraphQLError BAD_USER_INPUT for arguments that contradict each other; values are checked when they are known
 */
export function readTimeline(
  compilation: Compilation,
  selectable: Selectable,
  args: Readonly<Record<string, unknown>>,
  lookAhead: boolean,
): Timeline {
  const given = Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null && value !== undefined));
  const isAsOf = 'asOf' in given;
  if ('nextMonths' in given && !isAsOf) {
    throw badUserInput('timeline(nextMonths)', 'needs asOf: the day from which the months count.');
  }
  for (const [one, other, says] of contradictions) {
    if (one in given && other in given) throw badUserInput(`timeline(${one})`, says);
  }
  const { from, to } = readWindow(compilation, given);
  const filter = (given.filter ?? {}) as FilterInput;
  const conditions = Object.entries(filter).map(([name, asked]) =>
    readCondition(compilation, selectable, name, asked, isAsOf),
  );
  if (from && isAsOf) conditions.push(...seenFrom(compilation, from));
  // An event belongs to every time in which it may lie. Of one without first day it is not known that it begins after all.
  if (from) conditions.push(compare('date', 'latest', 'gte', from));
  if (to) conditions.push(compare('date', 'earliest', 'lte', to));
  return {
    page: readPage(compilation, timelineKeys, 'timeline', args, lookAhead),
    predicate: { kind: 'all', of: conditions },
    from,
    isAsOf,
  };
}

/** That an event is of such types, as certain, or has to do with such a compound, organization or disease. */
function readCondition(
  compilation: Compilation,
  selectable: Selectable,
  name: string,
  asked: unknown,
  isAsOf: boolean,
): Predicate {
  const place = `timeline(filter.${name})`;
  const field = listed[name];
  if (asked === null) {
    const advice = field ? 'list values.' : 'give a filter; {} asks that there is one.';
    throw badUserInput(place, `is null. Leave it out, or ${advice}`);
  }
  // Seen from a day, all that is listed was promised.
  if (field === 'certainty' && isAsOf) return (asked as readonly string[]).includes('PROMISED') ? anything : nothing;
  if (field) return compare(field, '', 'in', compilation.params.add(asked));
  const over = selectable.fields.get(name) as RelationshipField;
  const far = selectableOf(compilation.mapping, over.type);
  const where = readFilter(compilation, far, asked as FilterInput, place);
  return { kind: 'related', quantifier: 'some', over, where, of: 'node', edge: anything, selectable: far };
}

/** What was still to come on a day, as far as it was known: promised and not over before, or occurred since. */
function seenFrom({ params }: Compilation, asOf: Cypher.Param): Predicate[] {
  const is = (value: string) => compare('certainty', '', 'eq', params.add(value));
  const later: Predicate = { kind: 'all', of: [is('OCCURRED'), compare('date', 'earliest', 'gt', asOf)] };
  return [{ kind: 'any', of: [is('PROMISED'), later] }, compare('knownSince', '', 'lte', asOf)];
}

function compare(field: string, part: string, operator: Operator, operand: Cypher.Param): Comparison {
  return { kind: 'compare', field, property: part ? partOf(field, part) : field, operator, operand };
}

function readWindow({ params }: Compilation, { from, to, asOf, nextMonths }: Readonly<Record<string, unknown>>) {
  const begin = asOf ?? from;
  const first = begin === undefined ? undefined : params.add(begin, encodeDate);
  if (nextMonths !== undefined) {
    const last = params.add([asOf, nextMonths], (given) => {
      const [day, months] = given as readonly [string, number];
      return encodeDate(addMonths(day, checkedSize(months, mostMonths, 'timeline(nextMonths)')));
    });
    return { from: first, to: last };
  }
  if (to === undefined) return { from: first, to: undefined };
  const name = asOf === undefined ? 'from' : 'asOf';
  const last = params.add([begin ?? null, to], (given) => {
    const [start, end] = given as readonly [string | null, string];
    if (start === null || start <= end) return encodeDate(end);
    throw badUserInput('timeline(to)', `is ${shown(end)}, which is before ${name}, ${shown(start)}.`);
  });
  return { from: first, to: last };
}
