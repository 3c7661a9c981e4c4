import { canonical } from '../canonical';
import type { Changes } from './Difference';

const LONGEST = 60;

/**
 * What must be set for some properties to be as wanted, and in words; nothing where they are.
 *
 * @param is the properties that are there, without those of others
 * @example
 * changesOf({ name: 'XX', note: 1 }, { name: 'T-DM1' })
 * // { changes: { name: 'T-DM1', note: null }, described: ['name "XX" → "T-DM1"', 'note 1 → null'] }
 */
export function changesOf(
  is: Readonly<Record<string, unknown>>,
  wanted: Readonly<Record<string, unknown>>,
): { readonly changes: Changes; readonly described: readonly string[] } {
  const changes: Record<string, unknown> = {};
  const described: string[] = [];
  for (const name of [...new Set([...Object.keys(wanted), ...Object.keys(is)])].sort()) {
    const before = canonical(is[name]);
    const after = canonical(wanted[name]);
    if (before === after) continue;
    changes[name] = wanted[name] ?? null;
    described.push(`${name} ${cut(before)} → ${cut(after)}`);
  }
  return { changes, described };
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
