import { canonical } from '../canonical';
import type { GraphProperties } from '../GraphValue';

const LONGEST = 60;

/**
 * What must change for some properties to be as wanted; nothing where they are.
 *
 * @example describeProperties({ name: 'XX', note: 1 }, { name: 'T-DM1' }) // ['name "XX" → "T-DM1"', 'note 1 → null']
 */
export function describeProperties(is: Readonly<Record<string, unknown>>, wanted: GraphProperties): string[] {
  const names = [...new Set([...Object.keys(wanted), ...Object.keys(is)])].sort();
  return names.flatMap((name) => {
    const before = canonical(is[name]);
    const after = canonical(wanted[name]);
    return before === after ? [] : [`${name} ${cut(before)} → ${cut(after)}`];
  });
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
