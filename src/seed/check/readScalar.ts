import { Date as Neo4jDate } from 'neo4j-driver';
import { isDay, parts } from '../../schema/days';
import type { PropertyField } from '../../schema/GraphMapping';
import type { GraphScalar, GraphValue } from '../GraphValue';
import { type Located, type LocatedScalar, show } from '../read/Located';
import type { CheckContext } from './CheckContext';
import { suggest } from './suggest';

const INT_LIMIT = 2 ** 31;

/** How a scalar of the SDL is read, and what a message calls it; texts that look like numbers must be quoted in YAML. */
const SCALARS: Readonly<Record<string, { called: string; read: (scalar: LocatedScalar) => GraphScalar | undefined }>> =
  {
    ID: { called: 'an id', read: text },
    String: { called: 'a text (in quotes, where it looks like a number)', read: text },
    Int: {
      called: 'a whole number',
      read: ({ value }) =>
        typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < INT_LIMIT ? BigInt(value) : undefined,
    },
    Float: {
      called: 'a number',
      read: ({ value }) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined),
    },
    Boolean: { called: 'true or false', read: ({ value }) => (typeof value === 'boolean' ? value : undefined) },
    Date: {
      called: 'a day, as in 2010-10-28',
      read: ({ written }) => (isDay(written) ? new Neo4jDate(...parts(written)) : undefined),
    },
  };

function text({ value }: LocatedScalar): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A scalar type of the SDL in the words of a message: "a whole number". */
export function callScalar(type: string): string {
  return SCALARS[type]?.called ?? (type === 'FuzzyDate' ? 'a date, as in "2H2011"' : 'a text');
}

/** Reads the value of a scalar or enum field, or a list of them. What does not fit is added to the problems. */
export function readProperty(located: Located, field: PropertyField, context: CheckContext): GraphValue | undefined {
  if (!field.list) return readOne(located, field, context);
  if (located.kind !== 'list') {
    context.problems.add(located.place, `"${field.name}" is ${show(located)}; it must be a list`);
    return undefined;
  }
  const values = located.items.map((item) => readOne(item, field, context));
  return values.every((value) => value !== undefined) ? values : undefined;
}

function readOne(located: Located, field: PropertyField, { mapping, problems }: CheckContext): GraphScalar | undefined {
  const enumeration = mapping.enums.get(field.type);
  if (enumeration !== undefined) {
    if (located.kind === 'scalar' && enumeration.values.includes(located.written)) return located.written;
    const given = located.kind === 'scalar' ? located.written : '';
    problems.add(
      located.place,
      `"${field.name}" is ${show(located)}, no ${field.type}; ${suggest(given, enumeration.values)}`,
    );
    return undefined;
  }
  const value = located.kind === 'scalar' ? (SCALARS[field.type]?.read ?? text)(located) : undefined;
  if (value === undefined)
    problems.add(located.place, `"${field.name}" is ${show(located)}; it must be ${callScalar(field.type)}`);
  return value;
}
