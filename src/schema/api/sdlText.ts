/**
 * One element of a schema with its description in front, as SDL.
 *
 * @example described('A page.', 'type Page { size: Int! }')
 */
export function described(description: string, definition: string): string {
  const text = description.includes('\n')
    ? `"""\n${description.replaceAll('"""', '\\"""')}\n"""`
    : JSON.stringify(description);
  return `${text}\n${definition}`;
}

/** A whole type with its fields or values, each already described. */
export function block(description: string, head: string, members: readonly string[]): string {
  return described(description, `${head} {\n${members.join('\n')}\n}`);
}
