import { Kind, type ValueNode } from 'graphql';

/** How large an input value is: its longest list, how deep lists and objects lie in each other, and how many fields it has. */
export interface ValueSize {
  readonly longestList: number;
  readonly depth: number;
  /** Names with a value, at any depth: in a filter, its conditions. */
  readonly fields: number;
}

/**
 * Measures the value of a variable as JSON has it. It walks with a list of its own instead of calling itself, as a client
 * may send any depth.
 *
 * @example measureValue({ and: [1, 2] }) // { longestList: 2, depth: 2, fields: 1 }
 */
export function measureValue(value: unknown): ValueSize {
  return measure(value, (each) => {
    if (Array.isArray(each)) return { list: true, values: each };
    return each !== null && typeof each === 'object' ? { list: false, values: Object.values(each) } : undefined;
  });
}

/** The same for a value that is written in the document. */
export function measureLiteral(value: ValueNode): ValueSize {
  return measure(value, (each) => {
    if (each.kind === Kind.LIST) return { list: true, values: each.values };
    return each.kind === Kind.OBJECT ? { list: false, values: each.fields.map((field) => field.value) } : undefined;
  });
}

function measure<T>(value: T, open: (value: T) => { list: boolean; values: readonly T[] } | undefined): ValueSize {
  let longestList = 0;
  let depth = 0;
  let fields = 0;
  for (let level = [value]; level.length > 0; ) {
    const below: T[] = [];
    let opened = false;
    for (const each of level) {
      const inside = open(each);
      if (!inside) continue;
      opened = true;
      if (inside.list) longestList = Math.max(longestList, inside.values.length);
      else fields += inside.values.length;
      for (const child of inside.values) below.push(child);
    }
    if (opened) depth++;
    level = below;
  }
  return { longestList, depth, fields };
}
