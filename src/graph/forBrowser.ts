import neo4j from 'neo4j-driver';
import type { Statement } from './read';

/**
 * A statement as it can be pasted into the editor of Neo4j Browser and run: a `:param` for each parameter, then the Cypher.
 * A parameter is an expression, for the Browser takes numbers of `:params {…}` for floats and knows no dates there.
 *
 * @example
 * forBrowser({ cypher: 'RETURN $p0', params: { p0: neo4j.int(1) } })
 * // ':param p0 => 1;\nRETURN $p0;'
 */
export function forBrowser({ cypher, params }: Statement): string {
  const given = Object.entries(params).map(([name, value]) => `:param ${name} => ${literal(value)};\n`);
  return `${given.join('')}${cypher};`;
}

/** A value as a Cypher expression. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(1) : String(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (neo4j.isInt(value) || typeof value === 'boolean') return value.toString();
  if (neo4j.isDate(value)) return `date('${value}')`;
  if (neo4j.isDateTime(value)) return `datetime('${value}')`;
  return `{${Object.entries(value)
    .map(([name, item]) => `\`${name.replaceAll('`', '``')}\`: ${literal(item)}`)
    .join(', ')}}`;
}

/** In a link to the Browser, `&` and `#` would end the text even where they are encoded. */
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '&': '\\u0026',
  '#': '\\u0023',
};

function quoted(text: string): string {
  return `'${text.replace(/[\\'\n\r\t&#]/g, (character) => escapes[character] ?? character)}'`;
}
