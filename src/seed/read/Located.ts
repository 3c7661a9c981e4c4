import type { Place } from '../Problem';

/** A value of a YAML file that knows where it stands. */
export type Located = LocatedScalar | LocatedList | LocatedMap;

export interface LocatedScalar {
  readonly kind: 'scalar';
  readonly place: Place;
  readonly value: string | number | boolean | null;
  /** As it is written: `due: 2012` is the number 2012, and the text "2012". */
  readonly written: string;
}

export interface LocatedList {
  readonly kind: 'list';
  readonly place: Place;
  readonly items: readonly Located[];
}

export interface LocatedMap {
  readonly kind: 'map';
  readonly place: Place;
  /** `place` is that of the key. */
  readonly entries: readonly { readonly key: string; readonly place: Place; readonly value: Located }[];
}

/** The value under a key, where there is one. */
export function entryOf(map: LocatedMap, key: string): Located | undefined {
  return map.entries.find((entry) => entry.key === key)?.value;
}

/** How a message shows a value: texts in quotes, long ones cut, lists and maps by name. */
export function show(value: Located): string {
  if (value.kind === 'list') return value.items.length === 0 ? 'an empty list' : 'a list';
  if (value.kind === 'map') return 'a map';
  return value.value === null ? 'nothing' : showText(value.written);
}

/** A text in quotes, cut where a line would become unreadable. */
export function showText(text: string): string {
  const points = [...text];
  return `"${points.length > 90 ? `${points.slice(0, 89).join('')}…` : text}"`;
}
