import { distance } from 'fastest-levenshtein';

/**
 * The end of a message about a name that does not exist: the nearest one that does, else all that are allowed.
 *
 * @example suggest('phaze', ['phase', 'title']) // 'did you mean "phase"?'
 * @example suggest('x', ['phase', 'title']) // 'allowed are phase, title'
 */
export function suggest(given: string, allowed: readonly string[]): string {
  const near = nearest(given, allowed);
  if (near !== undefined) return `did you mean "${near}"?`;
  if (allowed.length === 0) return 'none is allowed here';
  const shown = allowed.slice(0, 30).join(', ');
  return `allowed are ${shown}${allowed.length > 30 ? ` … (${allowed.length} in all)` : ''}`;
}

function nearest(given: string, allowed: readonly string[]): string | undefined {
  const wanted = simplify(given);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.ceil(wanted.length / 3)) + 1;
  for (const candidate of allowed) {
    const edits = distance(wanted, simplify(candidate));
    if (edits < bestDistance) [best, bestDistance] = [candidate, edits];
  }
  return best;
}

function simplify(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}
