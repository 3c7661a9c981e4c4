import neo4j from 'neo4j-driver';

/**
 * How an operand of a scalar travels to Neo4j: whole numbers as integers, days and times as native values, the rest as
 * it is.
 *
 * @param type the name of the GraphQL scalar or enum
 * @example encoderOf('Date')('2011-09-01') // Date { year: 2011, month: 9, day: 1 }
 */
export function encoderOf(type: string): (value: unknown) => unknown {
  const encode = encoders[type];
  if (!encode) return (value) => value;
  return (value) => (Array.isArray(value) ? value.map(encode) : encode(value));
}

const encoders: Readonly<Record<string, (value: unknown) => unknown>> = {
  Int: (value) => neo4j.int(value as number),
  Date: (value) => dateOf(value as string),
  DateTime: (value) => neo4j.types.DateTime.fromStandardDate(new Date(value as string)),
};

function dateOf(text: string) {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  return new neo4j.types.Date(year, month, day);
}
