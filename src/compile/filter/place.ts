/**
 * A place deeper in an argument, as messages name it: `compounds(filter)` and then `compounds(filter.targets.some)`.
 *
 * @example inside('compounds(filter)', 'targets') // 'compounds(filter.targets)'
 */
export function inside(place: string, field: string): string {
  return `${place.slice(0, -1)}.${field})`;
}
