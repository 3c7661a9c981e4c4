import neo4j from 'neo4j-driver';

/**
 * A value as a Cypher expression that gives it back with its type.
 *
 * @throws Error for what Cypher has no literal of here, such as a point
 * @example
 * cypherLiteral({ since: neo4j.int(2010), share: 1 }) // "{`since`: 2010, `share`: 1.0}"
 */
export function cypherLiteral(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return quoted(value);
  // A number of JavaScript is a float of Neo4j, and stays one though it be whole.
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(1) : String(value);
  if (Array.isArray(value)) return `[${value.map(cypherLiteral).join(', ')}]`;
  if (typeof value === 'bigint' || neo4j.isInt(value as object) || typeof value === 'boolean') return value.toString();
  for (const [isOne, name] of temporal) if (isOne(value as object)) return `${name}('${value}')`;
  if (Object.getPrototypeOf(value) !== Object.prototype) {
    throw new Error(`A ${(value as object).constructor.name} cannot be written as Cypher: ${value}`);
  }
  return `{${Object.entries(value as object)
    .map(([name, item]) => `\`${name.replaceAll('`', '``')}\`: ${cypherLiteral(item)}`)
    .join(', ')}}`;
}

const temporal: readonly (readonly [(value: object) => boolean, string])[] = [
  [neo4j.isDate, 'date'],
  [neo4j.isDateTime, 'datetime'],
  [neo4j.isLocalDateTime, 'localdatetime'],
  [neo4j.isTime, 'time'],
  [neo4j.isLocalTime, 'localtime'],
  [neo4j.isDuration, 'duration'],
];

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', "'": "\\'", '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function quoted(text: string): string {
  return `'${text.replace(/[\\'\n\r\t]/g, (character) => escapes[character] ?? character)}'`;
}
