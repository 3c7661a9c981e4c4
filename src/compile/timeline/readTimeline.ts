import type Cypher from '@neo4j/cypher-builder';
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
import { readPage } from '../page/readPage';
import { addMonths } from './addMonths';

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

const encodeDate = encoderOf('Date');

/** More months than these are no plan. */
const mostMonths = 1_200;

/** By the first day, then by the last, then by id. An event has all of them: a day that is not known is one beyond all others. */
const timelineKeys: readonly OrderKey[] = [
  { property: 'earliest', direction: 'ASC', type: 'date', nullable: false },
  { property: 'latest', direction: 'ASC', type: 'date', nullable: false },
  { property: 'id', direction: 'ASC', type: 'text', nullable: false },
];

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
  refuseContradictions(args);
  const { from, to, asOf } = readWindow(compilation, args);
  const filter = readEventFilter(compilation, selectable, (args.filter ?? {}) as FilterInput, asOf);
  // An event belongs to every time in which it may lie. Of one without first day it is not known that it begins after all.
  const window = [from && compare('date', 'latest', 'gte', from), to && compare('date', 'earliest', 'lte', to)];
  return {
    page: readPage(compilation, timelineKeys, 'timeline', args, lookAhead),
    predicate: { kind: 'all', of: [...filter, ...window.flatMap((part) => part ?? [])] },
    from,
    isAsOf: asOf !== undefined,
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

function readEventFilter(
  compilation: Compilation,
  selectable: Selectable,
  filter: FilterInput,
  asOf: Cypher.Param | undefined,
): Predicate[] {
  const { types, certainty, ...concerned } = filter;
  for (const name of ['types', 'certainty']) {
    if (filter[name] === null) throw badUserInput(`timeline(filter.${name})`, 'is null. Leave it out, or list values.');
  }
  return [
    ...Object.entries(concerned).map(([name, asked]) => concerns(compilation, selectable, name, asked)),
    ...(types === undefined ? [] : [compare('type', '', 'in', compilation.params.add(types))]),
    ...(asOf
      ? seenFrom(compilation, asOf, certainty)
      : certainty === undefined
        ? []
        : [compare('certainty', '', 'in', compilation.params.add(certainty))]),
  ];
}

/** That an event has to do with such a compound, organization or disease. */
function concerns(compilation: Compilation, selectable: Selectable, name: string, asked: unknown): Predicate {
  const place = `timeline(filter.${name})`;
  if (asked === null) throw badUserInput(place, 'is null. Leave it out, or give a filter; {} asks that there is one.');
  const over = selectable.fields.get(name) as RelationshipField;
  const far = selectableOf(compilation.mapping, over.type);
  const where = readFilter(compilation, far, asked as FilterInput, place);
  return { kind: 'related', quantifier: 'some', over, where, of: 'node', edge: anything, selectable: far };
}

/** What was still to come on a day, as far as it was known: promised and not over before, or occurred since. */
function seenFrom({ params }: Compilation, asOf: Cypher.Param, certainty: unknown): Predicate[] {
  if (certainty !== undefined && !(certainty as readonly string[]).includes('PROMISED'))
    return [{ kind: 'any', of: [] }];
  const is = (value: string) => compare('certainty', '', 'eq', params.add(value));
  const later: Predicate = { kind: 'all', of: [is('OCCURRED'), compare('date', 'earliest', 'gt', asOf)] };
  return [{ kind: 'any', of: [is('PROMISED'), later] }, compare('knownSince', '', 'lte', asOf)];
}

function compare(field: string, part: string, operator: Operator, operand: Cypher.Param): Comparison {
  return { kind: 'compare', field, property: part ? partOf(field, part) : field, operator, operand };
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
  const first = day(begin);
  return { from: first, to: end(), asOf: asOf === undefined || asOf === null ? undefined : first };
}

function checkedMonths(months: number): number {
  if (months >= 1 && months <= mostMonths) return months;
  throw badUserInput('timeline(nextMonths)', `is ${months}; allowed are 1 to ${mostMonths}.`);
}
