/** What is left as it is (texts and escaped names), and what can be shorter. */
const parts =
  /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\s*([(){}[\],])\s*|\s*\n\s*| ASC\b|(?<![$.:\w])(this|var)(?=\d)/g;

/**
 * A statement in fewer characters: no space that only people need, short names of variables. Neo4j looks a plan up by the
 * whole text, and the driver writes long texts in pieces, so that on small answers every tenth of the time goes into
 * characters.
 *
 * @example compact('MATCH (this0:Name)\nWITH this0\nORDER BY this0.id ASC') // 'MATCH(n0:Name)WITH n0\nORDER BY n0.id'
 */
export function compact(cypher: string): string {
  return cypher.replace(parts, (part, bracket: string | undefined, variable: string | undefined) => {
    if (bracket) return bracket;
    if (variable) return variable === 'this' ? 'n' : 'v';
    if (part === ' ASC') return '';
    return /^['"`]/.test(part) ? part : '\n';
  });
}
