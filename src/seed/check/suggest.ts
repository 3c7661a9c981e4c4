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
    const distance = editDistance(wanted, simplify(candidate), bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

function simplify(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

/** Levenshtein distance, or `limit` where it would be that or more. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(row[b.length] ?? limit, limit);
}
