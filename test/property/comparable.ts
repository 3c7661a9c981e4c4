import type { ExecutionResult } from 'graphql';
import type { Answer } from './TestApi';

/**
 * An answer as text, fit to be compared: its fields in their order, its cursors as the id of their node (what else they
 * hold is the API's own affair), its errors by place and code.
 */
export function comparable({ data, errors }: Answer | ExecutionResult): string {
  const reduced = errors?.map(({ path, extensions }) => ({ path, code: extensions?.code }));
  return JSON.stringify(
    { data, ...(reduced && { errors: reduced }) },
    (_key, value) => (typeof value === 'string' ? (nodeOfCursor(value) ?? value) : value),
    1,
  );
}

/** `cursor of compound:a-1`, for a text that is a cursor: its last part is the id that makes every order total. */
function nodeOfCursor(text: string): string | undefined {
  if (!/^[\w-]{20,}$/.test(text)) return undefined;
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? `cursor of ${parts.at(-1)}` : undefined;
  } catch {
    return undefined;
  }
}

/** The lines around the first one in which two texts differ. */
export function firstDifference(expected: string, actual: string): string {
  const [left, right] = [expected.split('\n'), actual.split('\n')];
  const at = left.findIndex((line, index) => line !== right[index]);
  const around = (lines: readonly string[]) => lines.slice(Math.max(0, at - 12), at + 6).join('\n');
  return `expected\n${around(left)}\nactual\n${around(right)}`;
}
