import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

/** A scalar that travels as text of one form. */
function textScalar(name: string, form: string, isValid: (text: string) => boolean): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw new GraphQLError(`${name} is ${JSON.stringify(value)}; allowed is ${form}.`, {
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: (value) => value as string,
    parseValue: read,
    parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : null),
  });
}

/** A day of the calendar; 2011-02-30 is none. */
function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && isTime(`${text}T00:00:00Z`) && new Date(text).toISOString().startsWith(text)
  );
}

function isTime(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T/.test(text) && !Number.isNaN(Date.parse(text));
}

/** The scalars of the API beyond GraphQL's own. */
export const scalars = {
  Date: textScalar('Date', 'a calendar day as "2011-09-30"', isDay),
  DateTime: textScalar('DateTime', 'a time as "2011-09-30T12:00:00Z"', isTime),
};
