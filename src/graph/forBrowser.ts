import { cypherLiteral } from './cypherLiteral';
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
  const given = Object.entries(params).map(([name, value]) => `:param ${name} => ${inLink(cypherLiteral(value))};\n`);
  return `${given.join('')}${cypher};`;
}

/** In a link to the Browser, `&` and `#` would end the text even where they are encoded. */
function inLink(literal: string): string {
  return literal.replaceAll('&', '\\u0026').replaceAll('#', '\\u0023');
}
