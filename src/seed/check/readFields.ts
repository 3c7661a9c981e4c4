import { type Located, type LocatedMap, show } from '../read/Located';
import type { CheckContext } from './CheckContext';
import { suggest } from './suggest';

/** A map whose keys must be among some: unknown ones are reported, the others given by name. */
export function readFields(
  located: Located,
  called: string,
  allowed: readonly string[],
  { problems }: CheckContext,
): ReadonlyMap<string, Located> | undefined {
  if (located.kind !== 'map') {
    problems.add(located.place, `${called} is ${show(located)}; it must be a map with ${allowed.join(', ')}`);
    return undefined;
  }
  reportUnknown(located, called, allowed, { problems });
  return new Map(located.entries.map((entry) => [entry.key, entry.value]));
}

export function reportUnknown(
  map: LocatedMap,
  called: string,
  allowed: readonly string[],
  { problems }: Pick<CheckContext, 'problems'>,
): void {
  for (const { key, place } of map.entries) {
    if (!allowed.includes(key)) problems.add(place, `unknown field "${key}" in ${called}; ${suggest(key, allowed)}`);
  }
}

/** A text that must say something. */
export function readText(
  located: Located,
  called: string,
  { problems }: Pick<CheckContext, 'problems'>,
): string | undefined {
  if (located.kind === 'scalar' && typeof located.value === 'string' && located.value.trim() !== '')
    return located.value;
  problems.add(
    located.place,
    `"${called}" is ${show(located)}; it must be a text (in quotes, where it looks like a number)`,
  );
  return undefined;
}

/** An id of an entity of some types, noted to be looked up once all entities are known. */
export function readReference(
  located: Located,
  called: string,
  types: readonly string[],
  context: CheckContext,
): string | undefined {
  const id = readText(located, called, context);
  if (id !== undefined) context.references.push({ id, types, place: located.place });
  return id;
}
